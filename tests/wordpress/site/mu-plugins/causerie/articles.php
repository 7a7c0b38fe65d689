<?php
/**
 * The pages of the site. Their numbers are fixed, so that a page's theme and language are known
 * before WordPress has looked anything up.
 */

/** @return array<string, array<string, mixed>> Name => what the page is, in the order of TypeScript's ArticleName. */
function causerie_articles(): array {
	$french = array(
		'title'    => 'WhatsApp et Messenger : 60 milliards de messages par jour, trois fois plus que les SMS',
		'excerpt'  => 'À elles deux, WhatsApp et Messenger font circuler chaque jour trois fois plus de messages que le SMS dans le monde entier. Un basculement qui ne doit plus rien au hasard.',
		'author'   => 'camille',
		'content'  => 'article-fr.blocks',
		'comments' => 'fr',
	);
	return array(
		'french'      => array( 'id' => 10, 'slug' => 'whatsapp-messenger-60-milliards-messages-par-jour' ) + $french,
		'frenchBlock' => array( 'id' => 11, 'slug' => 'whatsapp-messenger-60-milliards-messages-blocs', 'theme' => 'twentytwentyfour' ) + $french,
		'english'     => array(
			'id'       => 12,
			'slug'     => 'whatsapp-messenger-60-billion-messages-a-day',
			'locale'   => 'en_US',
			'title'    => 'WhatsApp and Messenger carry 60 billion messages a day, three times as many as SMS',
			'excerpt'  => 'Between them, WhatsApp and Messenger move three times as many messages a day as every text message in the world.',
			'author'   => 'nora',
			'content'  => 'article-en.blocks',
			'comments' => 'en',
		),
		'noForm'      => array(
			'id'      => 13,
			'slug'    => 'a-propos',
			'type'    => 'page',
			'open'    => false,
			'title'   => 'À propos de La Causerie du Numérique',
			'excerpt' => 'Qui nous sommes, et pourquoi ce site n’existe que sur votre machine.',
			'author'  => 'camille',
			'content' => 'about-fr.blocks',
		),
		'closed'      => array(
			'id'       => 14,
			'slug'     => 'le-sms-a-trente-ans',
			'open'     => false,
			'title'    => 'Le SMS a trente ans, et il rend encore service',
			'excerpt'  => 'Le premier SMS souhaitait un joyeux Noël. Trois décennies plus tard, il reste le plus petit dénominateur commun de nos téléphones.',
			'author'   => 'camille',
			'content'  => 'sms-fr.blocks',
			'comments' => 'closed',
		),
		'long'        => array(
			'id'      => 15,
			'slug'    => 'quelle-messagerie-utilisez-vous',
			'title'   => 'Et vous, quelle messagerie utilisez-vous ?',
			'excerpt' => 'WhatsApp, Messenger, Telegram, Signal ou bon vieux SMS : dites-nous tout.',
			'author'  => 'camille',
			'content' => 'question-fr.blocks',
		),
	);
}

/** The page this request is about, read from its address or from the comment it posts; null for the home page and the rest. */
function causerie_requested_article(): ?array {
	static $article = false;
	if ( false === $article ) {
		$path    = trim( (string) parse_url( $_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH ), '/' );
		$slug    = explode( '/', $path )[0];
		$id      = (int) ( $_POST['comment_post_ID'] ?? $_GET['p'] ?? $_GET['page_id'] ?? 0 );
		$matches = array_filter( causerie_articles(), fn( $one ) => $one['slug'] === $slug || $one['id'] === $id );
		$article = $matches ? array( 'name' => array_key_first( $matches ) ) + reset( $matches ) : null;
	}
	return $article;
}

<?php
/** Head metadata in the shapes Yoast SEO writes them (comment-systems: canonical, Open Graph, one JSON-LD graph). */

remove_action( 'wp_head', 'rel_canonical' ); // Ours comes with the rest, as Yoast's does.

function causerie_head_metadata(): void {
	if ( ! is_singular() ) {
		return;
	}
	$post  = get_queried_object();
	$url   = get_permalink( $post );
	$facts = array(
		'url'       => $url,
		'title'     => $post->post_title,
		'summary'   => get_the_excerpt( $post ),
		'author'    => get_the_author_meta( 'display_name', $post->post_author ),
		'published' => get_post_time( DATE_W3C, true, $post ),
		'modified'  => get_post_modified_time( DATE_W3C, true, $post ),
		'image'     => (string) get_the_post_thumbnail_url( $post, 'full' ),
		'section'   => is_page() ? '' : ( get_the_category( $post->ID )[0]->name ?? '' ),
		'tags'      => is_page() ? array() : wp_get_post_tags( $post->ID, array( 'fields' => 'names' ) ),
	);
	echo "\n";
	foreach ( causerie_meta_tags( $facts ) as list( $kind, $name, $content ) ) {
		if ( '' !== $content ) {
			printf( "\t<meta %s=\"%s\" content=\"%s\" />\n", $kind, esc_attr( $name ), esc_attr( $content ) );
		}
	}
	printf( "\t<link rel=\"canonical\" href=\"%s\" />\n", esc_url( $url ) );
	printf(
		"\t<script type=\"application/ld+json\" class=\"yoast-schema-graph\">%s</script>\n",
		wp_json_encode( array( '@context' => 'https://schema.org', '@graph' => causerie_schema_graph( $post, $facts ) ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES )
	);
}
add_action( 'wp_head', 'causerie_head_metadata', 1 );

/** @return list<array{string, string, string}> Attribute, name, content. */
function causerie_meta_tags( array $facts ): array {
	return array(
		array( 'name', 'description', $facts['summary'] ),
		array( 'property', 'og:locale', get_locale() ),
		array( 'property', 'og:type', 'article' ),
		array( 'property', 'og:title', $facts['title'] ),
		array( 'property', 'og:description', $facts['summary'] ),
		array( 'property', 'og:url', $facts['url'] ),
		array( 'property', 'og:site_name', get_bloginfo( 'name' ) ),
		array( 'property', 'article:published_time', $facts['published'] ),
		array( 'property', 'article:modified_time', $facts['modified'] ),
		array( 'property', 'og:image', $facts['image'] ),
		array( 'property', 'og:image:width', $facts['image'] ? '1200' : '' ),
		array( 'property', 'og:image:height', $facts['image'] ? '630' : '' ),
		array( 'property', 'og:image:type', $facts['image'] ? 'image/png' : '' ),
		array( 'name', 'author', $facts['author'] ),
		array( 'name', 'twitter:card', 'summary_large_image' ),
	);
}

/** An article piece is only written for articles; pages get the WebPage alone, as Yoast does. */
function causerie_schema_graph( WP_Post $post, array $facts ): array {
	$home   = home_url( '/' );
	$person = $home . '#/schema/person/' . md5( $facts['author'] );
	$page   = array(
		'@type'         => 'WebPage',
		'@id'           => $facts['url'],
		'url'           => $facts['url'],
		'name'          => $facts['title'] . ' - ' . get_bloginfo( 'name' ),
		'isPartOf'      => array( '@id' => $home . '#website' ),
		'datePublished' => $facts['published'],
		'dateModified'  => $facts['modified'],
		'inLanguage'    => get_bloginfo( 'language' ),
	);
	$site   = array(
		'@type'       => 'WebSite',
		'@id'         => $home . '#website',
		'url'         => $home,
		'name'        => get_bloginfo( 'name' ),
		'description' => get_bloginfo( 'description' ),
	);
	if ( 'post' !== $post->post_type ) {
		return array( $page, $site );
	}
	return array( causerie_schema_article( $post, $facts, $person ), $page, $site, array( '@type' => 'Person', '@id' => $person, 'name' => $facts['author'] ) );
}

function causerie_schema_article( WP_Post $post, array $facts, string $person ): array {
	$article = array(
		'@type'            => array( 'Article', 'NewsArticle' ),
		'@id'              => $facts['url'] . '#article',
		'isPartOf'         => array( '@id' => $facts['url'] ),
		'author'           => array( 'name' => $facts['author'], '@id' => $person ),
		'headline'         => $facts['title'],
		'datePublished'    => $facts['published'],
		'dateModified'     => $facts['modified'],
		'mainEntityOfPage' => array( '@id' => $facts['url'] ),
		'wordCount'        => str_word_count( wp_strip_all_tags( $post->post_content ) ),
		'thumbnailUrl'     => $facts['image'],
		'keywords'         => $facts['tags'],
		'articleSection'   => array_filter( array( $facts['section'] ) ),
		'inLanguage'       => get_bloginfo( 'language' ),
	);
	if ( comments_open( $post ) ) {
		$article['commentCount']    = (int) get_comments_number( $post );
		$article['potentialAction'] = array( array( '@type' => 'CommentAction', 'name' => 'Comment', 'target' => array( $facts['url'] . '#respond' ) ) );
	}
	return $article;
}

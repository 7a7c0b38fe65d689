<?php
/** Fills an empty WordPress with the pages of articles.php, and puts their comments back on demand. */

function causerie_seed(): void {
	update_option( 'permalink_structure', '/%postname%/' );
	update_option( 'timezone_string', 'Europe/Paris' );
	update_option( 'uploads_use_yearmonth_folders', '0' );
	update_option( 'default_ping_status', 'closed' );
	foreach ( get_posts( array( 'post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
		wp_delete_post( $sample->ID, true );
	}
	$picture = wp_insert_attachment(
		array( 'import_id' => 20, 'post_title' => 'Bulles de conversation', 'post_status' => 'inherit', 'post_mime_type' => 'image/png' ),
		'bulles.png'
	);
	wp_update_attachment_metadata( $picture, array( 'width' => 1200, 'height' => 630, 'file' => 'bulles.png', 'sizes' => array() ) );
	update_post_meta( $picture, '_wp_attachment_image_alt', 'Trois bulles de conversation, dont une en train de s’écrire' );
	foreach ( causerie_articles() as $article ) {
		causerie_seed_article( $article, $picture );
	}
	global $wp_rewrite;
	$wp_rewrite->init();
	flush_rewrite_rules( false );
	causerie_reset();
}

function causerie_seed_article( array $article, int $picture ): void {
	$is_page = 'page' === ( $article['type'] ?? 'post' );
	$id      = wp_insert_post(
		array(
			'import_id'      => $article['id'],
			'post_type'      => $is_page ? 'page' : 'post',
			'post_status'    => 'publish',
			'post_name'      => $article['slug'],
			'post_title'     => $article['title'],
			'post_excerpt'   => $article['excerpt'],
			'post_content'   => file_get_contents( __DIR__ . '/content/' . $article['content'] ),
			'post_author'    => causerie_seed_author( $article['author'] ),
			'post_date'      => '2016-04-18 09:12:00',
			'post_date_gmt'  => '2016-04-18 07:12:00',
			'comment_status' => ( $article['open'] ?? true ) ? 'open' : 'closed',
			'tags_input'     => $is_page ? array() : array( 'WhatsApp', 'Messenger', 'SMS' ),
		),
		true
	);
	if ( is_wp_error( $id ) || $id !== $article['id'] ) {
		throw new RuntimeException( "The page {$article['slug']} could not be written." );
	}
	if ( ! $is_page ) {
		wp_set_object_terms( $id, 'en_US' === ( $article['locale'] ?? '' ) ? 'Digital life' : 'Vie numérique', 'category' );
		set_post_thumbnail( $id, $picture );
	}
	global $wpdb; // wp_insert_post() always writes "now" as the date of the last change.
	$wpdb->update( $wpdb->posts, array( 'post_modified' => '2016-04-19 08:30:00', 'post_modified_gmt' => '2016-04-19 06:30:00' ), array( 'ID' => $id ) );
	clean_post_cache( $id );
}

function causerie_seed_author( string $login ): int {
	$names = array( 'camille' => 'Camille Verdier', 'nora' => 'Nora Whitfield' );
	$known = get_user_by( 'login', $login );
	return $known ? $known->ID : wp_insert_user(
		array( 'user_login' => $login, 'user_pass' => wp_generate_password(), 'user_email' => "$login@causerie.example", 'display_name' => $names[ $login ], 'role' => 'author' )
	);
}

/** Back to the seeded state: every switch at its default, every comment as first written. */
function causerie_reset(): void {
	global $wpdb;
	delete_option( 'causerie_switches' );
	$wpdb->query( "DELETE FROM $wpdb->commentmeta" );
	$wpdb->query( "DELETE FROM $wpdb->comments" );
	foreach ( causerie_articles() as $article ) {
		foreach ( causerie_seeded_comments( $article['comments'] ?? '' ) as $index => list( $author, $date, $text, $parent ) ) {
			$first = $article['id'] * 10;
			$wpdb->insert(
				$wpdb->comments,
				array(
					'comment_ID'           => $first + $index,
					'comment_post_ID'      => $article['id'],
					'comment_author'       => $author,
					'comment_author_email' => sanitize_title( $author ) . '@example.org',
					'comment_author_IP'    => '192.0.2.' . ( $index + 1 ),
					'comment_date'         => $date,
					'comment_date_gmt'     => get_gmt_from_date( $date ),
					'comment_content'      => $text,
					'comment_approved'     => '1',
					'comment_type'         => 'comment',
					'comment_parent'       => null === $parent ? 0 : $first + $parent,
				)
			);
		}
		wp_update_comment_count_now( $article['id'] );
	}
	wp_cache_flush();
}

/** @return list<array{string, string, string, ?int}> Author, local date, text, index of the comment it answers. */
function causerie_seeded_comments( string $set ): array {
	$sets = array(
		'fr'     => array(
			array( 'Léa Martin', '2016-04-18 10:05:00', "Chez nous, le SMS ne sert plus qu’aux codes de la banque.\n\nTout le reste passe par WhatsApp, même les grands-parents s’y sont mis.", null ),
			array( 'Karim B.', '2016-04-18 10:41:00', 'Pareil, avec un bémol : le jour où le réseau tombe, le SMS passe <em>encore</em>.', 0 ),
			array( 'Mireille', '2016-04-18 18:22:00', 'Et Telegram dans tout ça ? Dix milliards de messages par jour, ce n’est pas rien pour une si petite équipe.', null ),
		),
		'en'     => array(
			array( 'Tom Ashby', '2016-04-18 11:15:00', 'My bank is the only one that still texts me.', null ),
			array( 'Priya', '2016-04-18 12:02:00', 'Same here, though a text gets through when nothing else does.', 0 ),
			array( 'Walt', '2016-04-18 20:48:00', 'Ten billion a day on Telegram is the number that surprised me.', null ),
		),
		'closed' => array(
			array( 'Joëlle', '2016-04-18 14:00:00', 'Mon premier SMS, c’était en 1999 : « bien arrivée ».', null ),
			array( 'Rémi', '2016-04-18 14:30:00', 'Et on comptait les caractères !', 0 ),
		),
	);
	return $sets[ $set ] ?? array();
}

<?php
/**
 * Thousands of comments in one request. WordPress' SQL translator would parse megabytes of text for
 * them, so they go to the same SQLite file through a prepared statement of our own.
 */

/** Adds $count approved comments to an article; of every four, three answer: a comment, its answer, and the answer to that. */
function causerie_add_comments( int $post_id, int $count ): void {
	global $wpdb;
	$first     = 1 + (int) $wpdb->get_var( "SELECT MAX(comment_ID) FROM $wpdb->comments" );
	$database  = new PDO( 'sqlite:' . FQDB, null, null, array( PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION ) );
	$statement = $database->prepare(
		"INSERT INTO $wpdb->comments (comment_ID, comment_post_ID, comment_author, comment_author_email, comment_author_url, comment_author_IP,
			comment_date, comment_date_gmt, comment_content, comment_karma, comment_approved, comment_agent, comment_type, comment_parent, user_id)
		VALUES (?, ?, ?, ?, '', '192.0.2.50', ?, ?, ?, 0, '1', '', 'comment', ?, 0)"
	);
	$database->beginTransaction();
	for ( $index = 0; $index < $count; $index++ ) {
		$place  = $index % 4;
		$date   = gmdate( 'Y-m-d H:i:s', 1461000000 + 60 * $index );
		$author = 'Lecteur ' . ( $index + 1 );
		$statement->execute(
			array(
				$first + $index,
				$post_id,
				$author,
				"lecteur$index@example.org",
				get_date_from_gmt( $date ),
				$date,
				causerie_filler( $index ),
				0 === $place ? 0 : $first + $index - ( 3 === $place ? 3 : 1 ),
			)
		);
	}
	$database->commit();
	wp_cache_flush();
	wp_update_comment_count_now( $post_id );
}

/** Between one and four sentences, never twice the same text, the same at every run. */
function causerie_filler( int $index ): string {
	$sentences = array(
		'Je garde les SMS pour ceux qui n’ont pas de forfait Internet.',
		'Le vrai sujet, c’est de pouvoir écrire à n’importe qui sans choisir son application.',
		'Au bureau nous avons fini par nous accorder sur une seule messagerie, et tout le monde respire.',
		'Trois fois plus de messages ne veut pas dire trois fois plus de conversations.',
		'Merci pour l’article, les chiffres sont parlants.',
	);
	$picked    = array();
	for ( $step = 0; $step <= $index % 4; $step++ ) {
		$picked[] = $sentences[ ( $index * 3 + $step ) % 5 ];
	}
	return 'N° ' . ( $index + 1 ) . '. ' . implode( 0 === $index % 3 ? "\n\n" : ' ', $picked );
}

<?php
/**
 * The tests' remote control: POST /?causerie-test=ACTION with a JSON body and the token this server was
 * started with. A page cannot send that header to another origin, and nobody else knows the token.
 */

function causerie_control(): void {
	$action = $_GET['causerie-test'] ?? null;
	if ( null === $action ) {
		return;
	}
	$is_local = in_array( $_SERVER['REMOTE_ADDR'] ?? '', array( '127.0.0.1', '::1' ), true );
	$token    = defined( 'CAUSERIE_TEST_TOKEN' ) ? CAUSERIE_TEST_TOKEN : '';
	if ( ! $is_local || '' === $token || ! hash_equals( $token, $_SERVER['HTTP_X_CAUSERIE_TOKEN'] ?? '' ) ) {
		wp_send_json( array( 'error' => 'This address is for the tests of Causerie.' ), 403 );
	}
	$actions = array(
		'seed'         => fn() => causerie_seed(),
		'set'          => fn( $body ) => update_option( 'causerie_switches', array_merge( causerie_switches(), array_intersect_key( $body, CAUSERIE_SWITCHES ) ) ),
		'reset'        => fn() => causerie_reset(),
		'add-comments' => fn( $body ) => causerie_add_comments( causerie_post_id( $body ), (int) $body['count'] ),
		'comments'     => fn( $body ) => causerie_stored_comments( causerie_post_id( $body ) ),
		'addresses'    => fn() => array_map( fn( $article ) => get_permalink( $article['id'] ), causerie_articles() ),
	);
	if ( ! isset( $actions[ $action ] ) ) {
		wp_send_json( array( 'error' => "No such action: $action" ), 404 );
	}
	try {
		$result = $actions[ $action ]( (array) json_decode( file_get_contents( 'php://input' ), true ) );
		wp_send_json( array( 'result' => $result ), 200, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	} catch ( Throwable $error ) {
		wp_send_json( array( 'error' => $error->getMessage() ), 500 );
	}
}
add_action( 'wp_loaded', 'causerie_control' );

function causerie_post_id( array $body ): int {
	$article = causerie_articles()[ $body['article'] ?? '' ] ?? null;
	if ( null === $article ) {
		throw new InvalidArgumentException( 'No such article.' );
	}
	return $article['id'];
}

/** Every comment of an article in the order they were written, whatever its status. */
function causerie_stored_comments( int $post_id ): array {
	$statuses = array( '1' => 'published', '0' => 'held', 'spam' => 'spam', 'trash' => 'trash' );
	return array_map(
		fn( WP_Comment $comment ) => array(
			'id'      => (int) $comment->comment_ID,
			'author'  => $comment->comment_author,
			'email'   => $comment->comment_author_email,
			'url'     => $comment->comment_author_url,
			'content' => $comment->comment_content,
			'status'  => $statuses[ $comment->comment_approved ] ?? $comment->comment_approved,
			'parent'  => (int) $comment->comment_parent,
			'html'    => trim( apply_filters( 'comment_text', $comment->comment_content, $comment, array() ) ),
		),
		get_comments( array( 'post_id' => $post_id, 'status' => array( 'all', 'spam', 'trash' ), 'orderby' => 'comment_ID', 'order' => 'ASC' ) )
	);
}

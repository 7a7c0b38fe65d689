<?php
/** No request of this site leaves the machine, on the server or in the browser. */

add_filter( 'pre_http_request', fn() => new WP_Error( 'causerie_offline', 'This site makes no request.' ) );

// Emoji pictures would come from s.w.org.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'wp_print_styles', 'print_emoji_styles' );
remove_action( 'wp_enqueue_scripts', 'wp_enqueue_emoji_styles' );
add_filter( 'emoji_svg_url', '__return_false' );

// Updates, cron and mail have nowhere to go.
foreach ( array( 'wp_version_check', 'wp_update_plugins', 'wp_update_themes' ) as $hook ) {
	remove_all_actions( $hook );
}
foreach ( array( 'core', 'plugins', 'themes' ) as $kind ) {
	add_filter( "pre_site_transient_update_$kind", fn() => (object) array( 'last_checked' => time(), 'updates' => array(), 'response' => array(), 'translations' => array() ) );
}
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'xmlrpc_enabled', '__return_false' );
add_filter( 'pings_open', '__return_false' );

/** The avatar has the markup Gravatar's would have, and its picture inside. */
function causerie_avatar( $html, $id_or_email, array $args ): string {
	$name    = $id_or_email instanceof WP_Comment ? $id_or_email->comment_author : 'Causerie';
	$hue     = crc32( $name ) % 360;
	$picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='hsl($hue 45% 70%)'/><circle cx='4' cy='3' r='1.5' fill='#fff'/><path d='M1 8a3 3 0 0 1 6 0z' fill='#fff'/></svg>";
	return sprintf(
		'<img alt="" src="data:image/svg+xml;base64,%1$s" class="avatar avatar-%2$d photo" height="%2$d" width="%2$d" decoding="async" />',
		base64_encode( $picture ),
		(int) $args['size']
	);
}
add_filter( 'pre_get_avatar', 'causerie_avatar', 10, 3 );

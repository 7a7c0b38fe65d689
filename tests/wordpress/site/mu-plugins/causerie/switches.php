<?php
/**
 * What tests turn at run time. One option holds what differs from the defaults below; WordPress'
 * own settings are answered from it, so going back to the seeded state is deleting one option.
 */

const CAUSERIE_SWITCHES = array(
	'moderation'            => false,
	'floodLimit'            => false,
	'threadedReplies'       => true,
	'consentBox'            => true,
	'antispamDecoy'         => false,
	'akismet'               => false,
	'contentSecurityPolicy' => array(),
);

function causerie_switches(): array {
	return array_merge( CAUSERIE_SWITCHES, (array) get_option( 'causerie_switches', array() ) );
}

add_filter( 'pre_option_comment_moderation', fn() => causerie_switches()['moderation'] ? '1' : '0' );
add_filter( 'pre_option_thread_comments', fn() => causerie_switches()['threadedReplies'] ? '1' : '0' );
add_filter( 'pre_option_show_comments_cookies_opt_in', fn() => causerie_switches()['consentBox'] ? '1' : '0' );

// Without this a newcomer's first comment is always held.
add_filter( 'pre_option_comment_previously_approved', fn() => '0' );

/** Tests post faster than one comment every fifteen seconds; WordPress' own check comes back with the switch. */
function causerie_flood_limit(): void {
	if ( ! causerie_switches()['floodLimit'] ) {
		remove_action( 'check_comment_flood', 'check_comment_flood_db' );
	}
}
add_action( 'init', 'causerie_flood_limit' );

function causerie_content_security_policy(): void {
	$name   = causerie_requested_article()['name'] ?? '';
	$policy = causerie_switches()['contentSecurityPolicy'][ $name ] ?? '';
	if ( '' !== $policy ) {
		header( "Content-Security-Policy: $policy" );
	}
}
add_action( 'template_redirect', 'causerie_content_security_policy' );

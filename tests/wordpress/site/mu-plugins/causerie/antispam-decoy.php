<?php
/**
 * What Antispam Bee 2.11 does to a comment form, in our own code: the field keeps its place and its
 * looks under a name drawn per site, a hidden one takes its old name and id, and a script gives the id
 * back. Before that script runs, or where it may not run, #comment is the decoy.
 */

/** Ten characters, a letter first, the same for the whole site. */
function causerie_secret_field_name(): string {
	$digest = md5( 'causerie' . wp_salt( 'nonce' ) );
	return chr( ord( 'a' ) + hexdec( $digest[0] ) ) . substr( $digest, 1, 9 );
}

function causerie_rename_field( string $html ): string {
	if ( ! causerie_switches()['antispamDecoy'] ) {
		return $html;
	}
	$secret = causerie_secret_field_name();
	$field  = new WP_HTML_Tag_Processor( $html );
	if ( ! $field->next_tag( 'textarea' ) ) {
		return $html;
	}
	$field->set_attribute( 'name', $secret );
	$field->set_attribute( 'id', $secret );
	$field->set_attribute( 'autocomplete', 'new-password' );
	$decoy = '<textarea id="comment" name="comment" aria-label="hp-comment" aria-hidden="true" autocomplete="new-password" tabindex="-1" '
		. 'style="padding:0 !important;clip:rect(1px,1px,1px,1px) !important;position:absolute !important;white-space:nowrap !important;height:1px !important;width:1px !important;overflow:hidden !important;"></textarea>';
	$swap  = sprintf(
		'<script data-noptimize>document.getElementById("comment").id="a%s";document.getElementById("%s").id="comment";</script>',
		substr( md5( $secret ), 0, 31 ),
		$secret
	);
	return preg_replace_callback( '#</textarea>#', fn() => "</textarea>$decoy$swap", $field->get_updated_html(), 1 );
}
add_filter( 'comment_form_field_comment', 'causerie_rename_field' );

/** Puts the renamed field back where WordPress looks for it, and remembers whether the decoy was filled. */
function causerie_read_renamed_field(): void {
	if ( ! isset( $_POST['comment_post_ID'] ) || ! causerie_switches()['antispamDecoy'] ) {
		return;
	}
	$written = $_POST[ causerie_secret_field_name() ] ?? '';
	if ( '' !== trim( $_POST['comment'] ?? '' ) || '' === $written ) {
		add_filter( 'pre_comment_approved', fn() => 'spam', 99 );
		return;
	}
	$_POST['comment'] = $written;
}
add_action( 'init', 'causerie_read_renamed_field' );

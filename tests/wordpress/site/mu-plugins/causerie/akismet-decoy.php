<?php
/** The block Akismet 5 adds to a comment form, in our own code: a second text area nobody sees, and a time stamp. */

function causerie_akismet_block(): void {
	if ( ! causerie_switches()['akismet'] ) {
		return;
	}
	echo '<p style="display: none !important;" class="akismet-fields-container" data-prefix="ak_">'
		. '<label>&#916;<textarea name="ak_hp_textarea" cols="45" rows="8" maxlength="100"></textarea></label>'
		. '<input type="hidden" id="ak_js_1" name="ak_js" value="' . (int) ( microtime( true ) * 1000 ) . '"/>'
		. '<script>document.getElementById("ak_js_1").value = Date.now();</script></p>';
}
add_action( 'comment_form', 'causerie_akismet_block' );

function causerie_akismet_check( $approved ) {
	$filled = '' !== ( $_POST['ak_hp_textarea'] ?? '' );
	return $filled && causerie_switches()['akismet'] ? 'spam' : $approved;
}
add_filter( 'pre_comment_approved', 'causerie_akismet_check', 99 );

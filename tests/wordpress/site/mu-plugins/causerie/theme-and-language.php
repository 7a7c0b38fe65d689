<?php
/**
 * One server shows every page in the theme and the language it is meant for. These are WordPress' own
 * filters: the theme is really loaded, and the strings really come from languages/fr_FR.l10n.php.
 */

function causerie_theme(): string {
	return causerie_requested_article()['theme'] ?? 'causerie-classic';
}

function causerie_locale(): string {
	return causerie_requested_article()['locale'] ?? 'fr_FR';
}

add_filter( 'pre_option_template', 'causerie_theme' );
add_filter( 'pre_option_stylesheet', 'causerie_theme' );
add_filter( 'locale', 'causerie_locale' );

// What the installer of each language stores.
add_filter( 'pre_option_date_format', fn() => 'fr_FR' === causerie_locale() ? 'j F Y' : 'F j, Y' );
add_filter( 'pre_option_time_format', fn() => 'fr_FR' === causerie_locale() ? 'G\hi' : 'g:i a' );
add_filter( 'pre_option_blogname', fn() => 'fr_FR' === causerie_locale() ? 'La Causerie du Numérique' : 'The Digital Causerie' );
add_filter( 'pre_option_blogdescription', fn() => 'fr_FR' === causerie_locale() ? 'L’actualité du Web, en bonne compagnie' : 'News of the Web, in good company' );

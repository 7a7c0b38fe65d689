<?php
/**
 * Plugin Name: Causerie test site
 * Description: Turns a plain WordPress into the site Causerie is tried on. Each file says what it is for.
 */

defined( 'ABSPATH' ) || exit;

foreach ( array( 'articles', 'theme-and-language', 'offline', 'switches', 'antispam-decoy', 'akismet-decoy', 'head-metadata', 'seed', 'many-comments', 'control' ) as $part ) {
	require __DIR__ . "/causerie/$part.php";
}

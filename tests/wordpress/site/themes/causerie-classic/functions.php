<?php

function causerie_classic_setup(): void {
	load_theme_textdomain( 'causerie-classic', get_template_directory() . '/languages' );
	add_theme_support( 'title-tag' );
	add_theme_support( 'automatic-feed-links' );
	add_theme_support( 'post-thumbnails' );
	add_theme_support( 'html5', array( 'comment-list', 'comment-form', 'search-form', 'caption', 'style', 'script' ) );
}
add_action( 'after_setup_theme', 'causerie_classic_setup' );

function causerie_classic_assets(): void {
	wp_enqueue_style( 'causerie-classic', get_stylesheet_uri(), array(), '1.0.0' );
	if ( is_singular() && comments_open() && get_option( 'thread_comments' ) ) {
		wp_enqueue_script( 'comment-reply' );
	}
}
add_action( 'wp_enqueue_scripts', 'causerie_classic_assets' );

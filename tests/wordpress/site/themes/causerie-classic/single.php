<?php
get_header();
the_post();
?>
<main id="content">
	<article id="post-<?php the_ID(); ?>" <?php post_class(); ?>>
		<h1 class="entry-title"><?php the_title(); ?></h1>
		<?php if ( ! is_page() ) : ?>
			<p class="entry-meta">
				<span class="author vcard"><a class="url fn n" rel="author" href="<?php echo esc_url( get_author_posts_url( (int) get_the_author_meta( 'ID' ) ) ); ?>"><?php the_author(); ?></a></span>,
				<time class="entry-date published" datetime="<?php echo esc_attr( get_the_date( DATE_W3C ) ); ?>"><?php echo esc_html( get_the_date() ); ?></time>,
				<a class="comments-link" href="#comments"><?php comments_number(); ?></a>
			</p>
			<figure class="post-thumbnail"><?php the_post_thumbnail( 'full' ); ?></figure>
		<?php endif; ?>
		<div class="entry-content"><?php the_content(); ?></div>
		<?php the_tags( '<p class="entry-tags">', ', ', '</p>' ); ?>
	</article>
	<?php
	if ( comments_open() || get_comments_number() ) {
		comments_template();
	}
	?>
</main>
<?php
get_sidebar();
get_footer();

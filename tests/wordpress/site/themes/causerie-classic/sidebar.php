<?php
/** Forms that are not comment forms: what a detector of comment fields meets on real pages, and must leave alone. */
?>
<aside class="sidebar">
	<form class="newsletter" action="<?php echo esc_url( home_url( '/' ) ); ?>" method="post">
		<h2><?php esc_html_e( 'The week in your inbox', 'causerie-classic' ); ?></h2>
		<label for="newsletter-email"><?php esc_html_e( 'Your email address', 'causerie-classic' ); ?></label>
		<input type="email" id="newsletter-email" name="EMAIL" autocomplete="email">
		<button type="submit"><?php esc_html_e( 'Subscribe', 'causerie-classic' ); ?></button>
	</form>
	<section class="widget widget_recent_comments">
		<h2><?php esc_html_e( 'Recent comments', 'causerie-classic' ); ?></h2>
		<ul id="recentcomments">
			<?php foreach ( get_comments( array( 'number' => 3, 'status' => 'approve' ) ) as $recent ) : ?>
				<li class="recentcomments"><span class="comment-author-link"><?php echo esc_html( $recent->comment_author ); ?></span> :
					<a href="<?php echo esc_url( get_comment_link( $recent ) ); ?>"><?php echo esc_html( get_the_title( $recent->comment_post_ID ) ); ?></a></li>
			<?php endforeach; ?>
		</ul>
	</section>
</aside>

<?php
/** The strings of the block theme that an article's page shows. */

return array(
	'domain'       => 'twentytwentyfour',
	'language'     => 'fr',
	'plural-forms' => 'nplurals=2; plural=n > 1;',
	'messages'     => array(
		'Comments'             => 'Commentaires',
		"Prefix for the post author block: By author name\4by" => 'par',
		"Prefix for the post category block: in category name\4in " => 'dans ',
		'Posts'                => 'Articles',
		"Label before the title of the previous post. There is a space after the colon.\4Previous: " => 'Précédent : ',
		"Label before the title of the next post. There is a space after the colon.\4Next: " => 'Suivant : ',
		'About'                => 'À propos',
		'Team'                 => 'L’équipe',
		'History'              => 'Notre histoire',
		'Careers'              => 'Nous rejoindre',
		'Privacy'              => 'Confidentialité',
		'Privacy Policy'       => 'Politique de confidentialité',
		'Terms and Conditions' => 'Conditions générales',
		'Contact Us'           => 'Nous écrire',
		'Social'               => 'Réseaux sociaux',
		'Social Media'         => 'Réseaux sociaux',
		'Designed with %1$s'   => 'Réalisé avec %1$s',
	),
);

<?php

return array(
	'domain'       => 'causerie-classic',
	'language'     => 'fr',
	'plural-forms' => 'nplurals=2; plural=n > 1;',
	'messages'     => array(
		'Comments are closed.'   => 'Les commentaires sont fermés.',
		'The week in your inbox' => 'La semaine dans votre boîte aux lettres',
		'Your email address'     => 'Votre adresse e-mail',
		'Subscribe'              => 'S’abonner',
		'Recent comments'        => 'Commentaires récents',
	),
);

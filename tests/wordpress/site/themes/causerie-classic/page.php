<?php
require __DIR__ . '/single.php';

<?php

declare(strict_types=1);

require __DIR__ . '/consent.php';

// What <consent-manager> says below: the two must be the same.
$asked = ['mode' => 'opt-in', 'revision' => 1, 'categories' => ['statistics', 'marketing']];

$consent = read_consent($_SERVER['HTTP_COOKIE'] ?? '', $asked, ($_SERVER['HTTP_SEC_GPC'] ?? '') === '1');

// For no cache that readers share; and a reader's own asks again, because a choice can change at any time.
header('Cache-Control: private, no-cache');
header('Vary: Cookie, Sec-GPC');

// Safari, and every browser of an iPhone, keeps a script's cookie for seven days and this one for what is left of its life.
$isWebKit = preg_match('#AppleWebKit/(?!.*(?:Chrome|Android))#', $_SERVER['HTTP_USER_AGENT'] ?? '');
if ($isWebKit && $consent['value'] !== null) {
    $secure = empty($_SERVER['HTTPS']) ? '' : ' Secure;';
    header("Set-Cookie: consent={$consent['value']}; Path=/; SameSite=Lax;$secure Max-Age={$consent['left']}", false);
}

$mayMeasure = in_array('statistics', $consent['granted'], true);
?>
<!doctype html>
<html lang="fr" data-consent="<?= htmlspecialchars(implode(' ', $consent['granted'])) ?>">
  <head>
    <meta charset="utf-8" />
    <title>La gazette</title>
<?php if ($consent['basis'] !== 'expressed') { ?>
    <link rel="modulepreload" href="/jaccepte/jaccepte-bar.js" />
    <link rel="modulepreload" href="/jaccepte/jaccepte-fr.js" />
<?php } ?>
    <script type="module" async fetchpriority="high" src="/jaccepte/jaccepte.js"></script>
<?php if ($mayMeasure) { ?>
    <script async src="/analytics.js"></script>
<?php } else { ?>
    <script type="text/plain" data-category="statistics" src="/analytics.js"></script>
<?php } ?>
  </head>
  <body>
    <consent-manager mode="<?= $asked['mode'] ?>" policy-href="/confidentialite">
      <consent-category name="statistics" cookies="_ga _ga_*"></consent-category>
      <consent-category name="marketing" cookies="_fbp"></consent-category>
    </consent-manager>
    <h1>La gazette</h1>
    <button type="button" data-consent-action="open">Gérer mes cookies</button>
  </body>
</html>

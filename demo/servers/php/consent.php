<?php

declare(strict_types=1);

/**
 * What readConsent() of jaccepte/server.js says of a Cookie header, for a page that asks about $asked['categories'] in
 * $asked['mode'] at $asked['revision'].
 *
 * Reads $_SERVER['HTTP_COOKIE'] and not $_COOKIE: there PHP has decoded the value once already, so that a `%26` in a name
 * would end it, and of two cookies of the name has kept the first and not the newest.
 *
 * @return array{basis: string, granted: string[], denied: string[], value: ?string, left: int} `value` is what the cookie
 *     said, encoded anew, and `left` for how many seconds it may say so
 */
function read_consent(string $header, array $asked, bool $gpc = false, ?int $now = null): array
{
    $now ??= time();
    $life = 182 * 86400;
    $found = null;
    foreach (preg_split('/;\s*/', $header) as $cookie) {
        if (!str_starts_with($cookie, 'consent=')) {
            continue;
        }
        $choice = decode_choice(substr($cookie, strlen('consent=')));
        $age = $now - ($choice['time'] ?? 0);
        if ($choice === null || $choice['revision'] !== $asked['revision'] || $age <= -60 || $age >= $life) {
            continue;
        }
        $counts = $choice['basis'] === 'expressed' || $asked['mode'] === 'implied';
        $unanswered = array_diff($asked['categories'], $choice['on'], $choice['off']);
        if ($counts && !$unanswered && $choice['time'] > ($found['time'] ?? 0)) {
            $found = $choice;
        }
    }
    // Global Privacy Control outranks what a notice implied, and is outranked by what a reader said.
    if ($found && $found['basis'] === 'implied' && $gpc) {
        $found = null;
    }
    $before = $asked['mode'] === 'opt-out' && !$gpc ? $asked['categories'] : [];
    $granted = array_intersect($asked['categories'], $found ? $found['on'] : $before);
    return [
        'basis' => $found['basis'] ?? 'none',
        'granted' => ['necessary', ...$granted],
        'denied' => array_values(array_diff($asked['categories'], $granted)),
        'value' => $found ? http_build_query($found['fields']) : null,
        'left' => $found ? $found['time'] + $life - $now : 0,
    ];
}

/** A cookie's value; null for whatever is not a whole choice. */
function decode_choice(string $value): ?array
{
    // Not parse_str: of a field that is there twice it takes the last, where the page takes the first, and it makes arrays.
    $fields = [];
    foreach (explode('&', $value) as $field) {
        [$key, $text] = array_map('urldecode', explode('=', $field, 2) + [1 => '']);
        $fields[$key] ??= $text;
    }
    $head = array_map(fn (string $key) => $fields[$key] ?? '', ['v', 'b', 'm', 'r', 't', 'id']);
    // D: without it `$` would let a line feed pass.
    $shape = '/^1 (implied|expressed) (implied|opt-in|opt-out) \d+ \d+ [\w-]+$/D';
    if (!preg_match($shape, implode(' ', $head)) || !isset($fields['on'], $fields['off'])) {
        return null;
    }
    $names = fn (string $key) => array_filter(explode(' ', $fields[$key]), fn (string $name) => $name !== '');
    [$on, $off] = [$names('on'), $names('off')];
    if (array_intersect($on, $off)) {
        return null;
    }
    return [
        'basis' => $fields['b'],
        'revision' => (int) $fields['r'],
        'time' => (int) $fields['t'],
        'on' => $on,
        'off' => $off,
        'fields' => $fields,
    ];
}

package org.khabar.kit.text.sound;

/**
 * A Roman spelling as it sounds to Hindi ears: aspirates as their plain stops, sh as s, f as p, w as v, z as j, doubled
 * letters once; vowels in two classes, those near i and those near u; every a behind the first letter left out, since
 * nobody agrees where one is to be written. It only serves to compare.
 */
final class Sounds {

    private final String roman;
    private final StringBuilder out;
    private int at;

    private Sounds(String roman) {
        this.roman = roman;
        this.out = new StringBuilder(roman.length());
    }

    /** The sound of a word in lower-case letters and digits of ASCII; other characters stay as they are. */
    static String of(String roman) {
        Sounds sounds = new Sounds(roman);
        while (sounds.at < roman.length()) {
            sounds.step(roman.charAt(sounds.at++));
        }
        return sounds.out.toString();
    }

    /** The consonants of a sound; of a vowel at its beginning, only that there is one. */
    static String skeleton(String sound) {
        StringBuilder bones = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            boolean vowel = "aiu".indexOf(c) >= 0;
            if (i == 0) {
                bones.append(vowel ? 'a' : c);
            } else if (!vowel && c != 'h' && (isDigit(c) || bones.charAt(bones.length() - 1) != c)) {
                bones.append(c);
            }
        }
        return bones.toString();
    }

    private void step(char c) {
        switch (c) {
            case 'a' -> a();
            case 'e' -> e();
            case 'i', 'y' -> write('i');
            case 'o', 'u' -> write('u');
            case 'c' -> c();
            case 'k', 'g', 'd', 'b', 'p', 'j', 's' -> stop(c);
            case 't' -> stop(isTion() ? 's' : 't');
            case 'z' -> stop('j');
            case 'f' -> write('p');
            case 'w', 'v' -> write('v');
            case 'q' -> write('k');
            case 'x' -> x();
            case 'm' -> write(next('b') || next('p') || next('f') ? 'n' : 'm');
            default -> write(c);
        }
    }

    /** Alone it counts at the beginning only; with what follows it may be another vowel. */
    private void a() {
        if (next('a')) {
            at++;
        }
        if (next('i') || next('e') || next('y') && !vowelAt(1)) {
            at++;
            write('i');
        } else if (next('u') || next('w') && !vowelAt(1)) {
            at++;
            write('u');
        } else if (out.isEmpty()) {
            write('a');
        }
    }

    /** Before an h nobody hears which vowel it is: shahar, shehar. */
    private void e() {
        if (next('u') || next('w') && !vowelAt(1)) {
            at++;
            write('u');
        } else if (out.isEmpty() || !next('h')) {
            write('i');
        }
    }

    private void c() {
        boolean geminate = next('c') && at + 1 < roman.length() && roman.charAt(at + 1) == 'h';
        if (next('h')) {
            at++;
            stop('c');
        } else if (!geminate) {
            write(next('e') || next('i') || next('y') ? 's' : 'k');
        }
    }

    private void x() {
        if (out.isEmpty()) {
            write('j');
        } else {
            write('k');
            write('s');
        }
    }

    private boolean isTion() {
        return roman.startsWith("ion", at);
    }

    /** A stop or sibilant with or without breath. */
    private void stop(char c) {
        if (next('h')) {
            at++;
        }
        write(c);
    }

    private void write(char c) {
        if (out.isEmpty() || isDigit(c) || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }

    private boolean next(char c) {
        return at < roman.length() && roman.charAt(at) == c;
    }

    private boolean vowelAt(int ahead) {
        return at + ahead < roman.length() && "aeiouy".indexOf(roman.charAt(at + ahead)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package eu.passerelle.credentials.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes an input a little, in the way that its form makes worth while. */
final class Mutation {

    private static final int LARGEST = 400_000;
    private static final byte[][] WORDS = {
        bytes("\u0000"),
        bytes("﻿"),
        bytes("‮"),
        bytes("\\ud800"),
        bytes("1e400"),
        bytes("-0"),
        bytes("9".repeat(300)),
        bytes("[[[[[[[["),
        bytes("{\"a\":"),
        bytes("\"@context\":"),
        bytes("~"),
        bytes("."),
        bytes("="),
        bytes("%00"),
        bytes("../"),
        bytes("null"),
        {(byte) 0xff, (byte) 0xfe},
        {(byte) 0xc0, (byte) 0x80},
        {0x7f, (byte) 0xff, (byte) 0xff},
    };

    private final RandomGenerator random;
    private final JsonMutation json;

    Mutation(RandomGenerator random) {
        this.random = random;
        this.json = new JsonMutation(random);
    }

    byte[] of(byte[] input, Target.Form form, List<byte[]> others) {
        byte[] changed = input;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            changed =
                    switch (form) {
                        case BYTES -> bytes(changed, others);
                        case JSON ->
                                random.nextInt(8) == 0 ? bytes(changed, others) : json(changed);
                        case TOKEN ->
                                random.nextInt(3) == 0 ? bytes(changed, others) : token(changed);
                    };
        }
        return changed.length > LARGEST ? Arrays.copyOf(changed, LARGEST) : changed;
    }

    private byte[] json(byte[] input) {
        return json.of(input);
    }

    private byte[] token(byte[] input) {
        return TokenMutation.of(input, json, random);
    }

    private byte[] bytes(byte[] input, List<byte[]> others) {
        if (input.length == 0) {
            return WORDS[random.nextInt(WORDS.length)];
        }
        int at = random.nextInt(input.length);
        int length = 1 + random.nextInt(Math.min(64, input.length - at));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(input, at);
            case 1 -> joined(input, at, new byte[0], at + length);
            case 2 -> joined(input, at, WORDS[random.nextInt(WORDS.length)], at);
            case 3 -> joined(input, at, Arrays.copyOfRange(input, at, at + length), at);
            case 4 -> Arrays.copyOf(input, at);
            case 5 -> spliced(input, at, others.get(random.nextInt(others.size())));
            default -> changed(input, at);
        };
    }

    private byte[] flipped(byte[] input, int at) {
        byte[] flipped = input.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] changed(byte[] input, int at) {
        byte[] changed = input.clone();
        changed[at] = (byte) random.nextInt(256);
        return changed;
    }

    private byte[] spliced(byte[] input, int at, byte[] other) {
        if (other.length == 0) {
            return input;
        }
        int from = random.nextInt(other.length);
        return joined(input, at, Arrays.copyOfRange(other, from, other.length), input.length);
    }

    private static byte[] joined(byte[] input, int until, byte[] middle, int from) {
        var out = new ByteArrayOutputStream();
        out.write(input, 0, until);
        out.writeBytes(middle);
        out.write(input, from, input.length - from);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}

package line12345.ticketing.video;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A small film as telephones write it, with everything in it that tells where it was taken. */
final class AFilm {
    static final String PLACE = "+31.2304+121.4737+004.100/";
    static final double LATITUDE = 31.2304;
    static final double LONGITUDE = 121.4737;

    /** The place as a sample of Apple's timed words. */
    static final String SAID = "mebx+31.2304+121.4737";

    /** Stands in the film's own part, and no track has it. */
    static final String SLACK = "GPS 31.2304 121.4737 home";

    final byte[] picture = noise(700, 1);
    final byte[] sound = noise(300, 2);
    private String brand = "mp42";
    private boolean wide;
    private boolean headFirst;
    private String handler = "vide";
    private byte[] userWords =
            box("udta", xyz(), loci(), box("\u00A9day", ascii("2026-05-01T08:00:00")));
    private byte[] meta = appleKeys();
    private byte[] soundWords = box("udta", xyz());

    static AFilm aFilm() {
        return new AFilm();
    }

    AFilm of(String majorBrand) {
        brand = majorBrand;
        return this;
    }

    /** Sizes and places in eight bytes. */
    AFilm wide() {
        wide = true;
        return this;
    }

    AFilm headFirst() {
        headFirst = true;
        return this;
    }

    AFilm withTheFirstTrackOf(String what) {
        handler = what;
        return this;
    }

    /**
     * @param user its box of the user's words
     * @param keys its box of Apple's keys
     */
    AFilm sayingOnly(byte[] user, byte[] keys) {
        userWords = user;
        meta = keys;
        soundWords = new byte[0];
        return this;
    }

    /** Where the pictures begin. */
    int pictureAt() {
        return headFirst
                ? type().length + head(0).length + mediaHead()
                : type().length + mediaHead();
    }

    byte[] bytes() {
        int media = pictureAt();
        byte[] samples = join(picture, ascii(SAID), sound, ascii(SLACK));
        byte[] film = wide ? wideBox("mdat", samples) : box("mdat", samples);
        byte[] around =
                join(
                        box("free", ascii(PLACE)),
                        box("uuid", join(new byte[16], ascii(PLACE))),
                        box("meta", ascii(PLACE)),
                        box("udta", xyz()));
        return headFirst
                ? join(type(), head(media), film, around)
                : join(type(), film, head(media), around);
    }

    private int mediaHead() {
        return wide ? 16 : 8;
    }

    private byte[] type() {
        return box("ftyp", ascii(brand), new byte[4], ascii("isom"));
    }

    private byte[] head(int media) {
        int words = media + picture.length;
        return box(
                "moov",
                box("mvhd", dated(100)),
                track(handler, media, picture.length, meta),
                track("meta", words, SAID.length(), new byte[0]),
                track("soun", words + SAID.length(), sound.length, soundWords),
                userWords,
                meta,
                box("uuid", join(new byte[16], ascii(PLACE))));
    }

    /** Two chunks; the second has all but the first hundred bytes. */
    private byte[] track(String what, int at, int length, byte[] more) {
        byte[] places =
                wide
                        ? box("co64", ints(0, 2, 0, at, 0, at + 10))
                        : box("stco", ints(0, 2, at, at + 10));
        byte[] table =
                box(
                        "stbl",
                        box("stsd", ints(0, 1), box("mp4v", new byte[78])),
                        box("stts", ints(0, 1, 3, 1)),
                        box("stsc", ints(0, 2, 1, 1, 1, 2, 2, 1)),
                        box("stsz", ints(0, 0, 3, 10, 6, length - 16)),
                        places,
                        box("uuid", join(new byte[16], ascii(PLACE))));
        return box(
                "trak",
                box("tkhd", dated(84)),
                box("tref", box("cdsc", ints(1))),
                box(
                        "mdia",
                        box("mdhd", dated(24)),
                        box("hdlr", ints(0, 0), ascii(what), new byte[13]),
                        box("minf", box("vmhd", new byte[12]), table)),
                more);
    }

    private static byte[] dated(int size) {
        byte[] body = new byte[size];
        ByteBuffer.wrap(body).putInt(4, 0x7EADBEEF).putInt(8, 0x7EADBEEF);
        return body;
    }

    static byte[] xyz() {
        return box(
                "\u00A9xyz",
                new byte[] {0, (byte) PLACE.length(), 0x15, (byte) 0xC7},
                ascii(PLACE));
    }

    static byte[] loci() {
        return box(
                "loci",
                ints(0),
                new byte[] {0x55, (byte) 0xC4},
                "家\0".getBytes(StandardCharsets.UTF_8),
                new byte[] {0},
                ints((int) (LONGITUDE * 65536), (int) (LATITUDE * 65536), 0),
                ascii("earth\0\0"));
    }

    static byte[] appleKeys() {
        byte[] maker = box("mdta", ascii("com.apple.quicktime.make"));
        byte[] where = box("mdta", ascii("com.apple.quicktime.location.ISO6709"));
        byte[] first = box("\0\0\0\1", box("data", ints(1, 0), ascii("Apple")));
        byte[] second = box("\0\0\0\2", box("data", ints(1, 0), ascii(PLACE)));
        return box(
                "meta",
                box("hdlr", ints(0, 0), ascii("mdta"), new byte[14]),
                box("keys", ints(0, 2), maker, where),
                box("ilst", first, second));
    }

    static byte[] box(String type, byte[]... parts) {
        byte[] body = join(parts);
        return join(ints(body.length + 8), type.getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private static byte[] wideBox(String type, byte[] body) {
        return join(ints(1), ascii(type), ints(0, body.length + 16), body);
    }

    static byte[] ints(int... all) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * all.length);
        for (int one : all) {
            bytes.putInt(one);
        }
        return bytes.array();
    }

    static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] noise(int length, long seed) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        return noise;
    }
}

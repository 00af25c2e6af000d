package line12345.ticketing.video;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The head of a film ({@code moov}) with nothing in it but what a player needs for picture and
 * sound. All else — words, makers, places, tracks of anything else, and when it was taken — is
 * overwritten with zeros where it stands, so that every place in the file stays true.
 */
final class FilmHead {
    /** What is kept in what; a box that stands here on the left has boxes in it. */
    private static final Map<String, Set<String>> KEPT =
            Map.of(
                    "moov", Set.of("mvhd", "trak"),
                    "trak", Set.of("tkhd", "edts", "mdia"),
                    "edts", Set.of("elst"),
                    "mdia", Set.of("mdhd", "hdlr", "minf"),
                    "minf", Set.of("vmhd", "smhd", "hdlr", "dinf", "stbl"),
                    "dinf", Set.of("dref"),
                    "stbl",
                            Set.of(
                                    "stsd", "stts", "ctts", "cslg", "stss", "stps", "sdtp", "stsc",
                                    "stsz", "stz2", "stco", "co64", "sgpd", "sbgp"));

    /** Begin with version and flags, and then tell when it was taken and changed. */
    private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");

    private final byte[] head;
    private final List<Stretch> samples = new ArrayList<>();
    private boolean picture;

    private FilmHead(byte[] head) {
        this.head = head;
    }

    /**
     * @param head the whole box; overwritten
     * @throws IllegalArgumentException when its boxes do not fit together
     * @throws IndexOutOfBoundsException when one is cut off
     * @throws ArithmeticException when figures in it are no sizes
     * @throws WrongVideo when there is no picture in it, or when it is spread over the file
     */
    static FilmHead clean(byte[] head) {
        FilmHead plain = new FilmHead(head);
        Box movie = Box.in(head, 0, head.length).get(0);
        if (plain.child(movie, "mvex") != null) {
            throw WrongVideo.fragmented();
        }
        plain.clean(movie);
        if (!plain.picture) {
            throw WrongVideo.unknown();
        }
        return plain;
    }

    byte[] bytes() {
        return head;
    }

    /** Where pictures and sounds lie in the file, in no order. */
    List<Stretch> samples() {
        return samples;
    }

    private void clean(Box box) {
        int rest = box.body();
        for (Box inside : Box.in(head, box.body(), box.to())) {
            rest = inside.to();
            if (!KEPT.get(box.type()).contains(inside.type()) || foreign(inside)) {
                free(inside);
            } else if (KEPT.containsKey(inside.type())) {
                clean(inside);
            } else if (DATED.contains(inside.type())) {
                undate(inside);
            }
        }
        zero(rest, box.to());
    }

    /** A track of neither pictures nor sounds; of the others their samples are noted. */
    private boolean foreign(Box box) {
        if (!box.type().equals("trak")) {
            return false;
        }
        Box media = child(box, "mdia");
        Box handler = media == null ? null : child(media, "hdlr");
        String what = handler == null ? "" : Box.letters(head, handler.body() + 8);
        if (!what.equals("vide") && !what.equals("soun")) {
            return true;
        }
        Box information = child(media, "minf");
        Box table = information == null ? null : child(information, "stbl");
        if (table == null) {
            throw new IllegalArgumentException("a track without samples");
        }
        List<Stretch> own = Samples.of(head, table, what.equals("soun"));
        samples.addAll(own);
        picture |= what.equals("vide") && !own.isEmpty();
        return false;
    }

    /** The first of that kind, or null. */
    private Box child(Box box, String type) {
        return Box.in(head, box.body(), box.to()).stream()
                .filter(inside -> inside.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    private void free(Box box) {
        ByteBuffer.wrap(head).put(box.from() + 4, new byte[] {'f', 'r', 'e', 'e'});
        zero(box.body(), box.to());
    }

    private void undate(Box box) {
        int each = head[box.body()] == 1 ? 8 : 4;
        zero(box.body() + 4, Math.min(box.to(), box.body() + 4 + 2 * each));
    }

    private void zero(int from, int to) {
        Arrays.fill(head, from, to, (byte) 0);
    }
}

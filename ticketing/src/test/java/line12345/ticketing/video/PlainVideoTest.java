package line12345.ticketing.video;

import static line12345.ticketing.video.AFilm.aFilm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class PlainVideoTest {
    private static byte[] plain(byte[] film) {
        PlainVideo video = PlainVideo.of(Footage.of(film));
        return video.piece(0, (int) video.length());
    }

    private static List<AFilm> everyShape() {
        return List.of(
                aFilm(),
                aFilm().of("qt  "),
                aFilm().wide(),
                aFilm().headFirst(),
                aFilm().wide().headFirst());
    }

    @Test
    void thePlaceIsNowhereInWhatIsKept() {
        for (AFilm film : everyShape()) {
            byte[] raw = film.bytes();
            assertThat(text(raw)).contains("31.2304", "GPS", "mebx");
            byte[] plain = plain(raw);
            assertThat(plain).hasSameSizeAs(raw);
            assertThat(text(plain))
                    .doesNotContain("31.2304", "121.4737", "GPS", "mebx", "xyz", "loci")
                    .doesNotContain("udta", "uuid", "meta", "Apple", "2026-05-01", "cdsc");
            byte[] coarse = AFilm.ints((int) (AFilm.LATITUDE * 65536));
            assertThat(text(raw)).contains(text(coarse));
            assertThat(text(plain)).doesNotContain(text(coarse));
        }
    }

    @Test
    void whenItWasTakenIsNotKeptEither() {
        byte[] raw = aFilm().bytes();
        assertThat(text(raw)).contains("\u007E\u00AD\u00BE\u00EF");
        assertThat(text(plain(raw))).doesNotContain("\u007E\u00AD\u00BE\u00EF");
    }

    @Test
    void picturesAndSoundsStayWhereTheyWere() {
        for (AFilm film : everyShape()) {
            byte[] plain = plain(film.bytes());
            int at = film.pictureAt();
            assertThat(Arrays.copyOfRange(plain, at, at + 700)).isEqualTo(film.picture);
            int sound = at + 700 + AFilm.SAID.length();
            assertThat(Arrays.copyOfRange(plain, sound, sound + 300)).isEqualTo(film.sound);
            assertThat(text(plain))
                    .contains("ftyp", "moov", "mdat", "stsd", "stsz", "vide", "soun");
        }
    }

    @Test
    void aPlainFilmIsTakenAsItIs() {
        byte[] once = plain(aFilm().bytes());
        assertThat(plain(once)).isEqualTo(once);
    }

    @Test
    void piecesAreTheWhole() {
        byte[] raw = aFilm().wide().bytes();
        byte[] whole = plain(raw);
        PlainVideo video = PlainVideo.of(Footage.of(raw));
        for (int size : new int[] {1, 7, 100, 1000}) {
            for (int at = 0; at < whole.length; at += size) {
                int count = Math.min(size, whole.length - at);
                assertThat(video.piece(at, count))
                        .isEqualTo(Arrays.copyOfRange(whole, at, at + count));
            }
        }
    }

    @Test
    void eachWayOfSayingThePlaceIsRead() {
        byte[] nothing = new byte[0];
        for (AFilm film :
                List.of(
                        aFilm().sayingOnly(AFilm.box("udta", AFilm.xyz()), nothing),
                        aFilm().sayingOnly(AFilm.box("udta", AFilm.loci()), nothing),
                        aFilm().sayingOnly(nothing, AFilm.appleKeys()))) {
            var place = PlainVideo.of(Footage.of(film.bytes())).place().orElseThrow();
            assertThat(place.latitude()).isCloseTo(AFilm.LATITUDE, within(0.0001));
            assertThat(place.longitude()).isCloseTo(AFilm.LONGITUDE, within(0.0001));
        }
    }

    @Test
    void aFilmThatDoesNotSayWhereHasNoPlace() {
        byte[] once = plain(aFilm().bytes());
        assertThat(PlainVideo.of(Footage.of(once)).place()).isEmpty();
        byte[] nowhere = AFilm.box("\u00A9xyz", new byte[4], AFilm.ascii("+99.9+999.9/"));
        var film = aFilm().sayingOnly(AFilm.box("udta", nowhere), new byte[0]);
        assertThat(PlainVideo.of(Footage.of(film.bytes())).place()).isEmpty();
    }

    @Test
    void whatIsNoFilmIsSaidToBeNone() {
        for (byte[] file :
                List.of(
                        new byte[0],
                        AFilm.ascii("<script>alert(1)</script>"),
                        new byte[] {
                            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 1, 1, 1
                        },
                        AFilm.box("ftyp", AFilm.ascii("heic"), new byte[4]),
                        AFilm.box("ftyp", AFilm.ascii("mp42"), new byte[4]),
                        aFilm().withTheFirstTrackOf("text").bytes())) {
            assertThatThrownBy(() -> plain(file))
                    .isInstanceOf(WrongVideo.class)
                    .hasMessageContaining("不是可以识别的视频");
        }
    }

    @Test
    void aFilmInFragmentsIsSaidToBeOne() {
        byte[] whole = aFilm().bytes();
        assertThatThrownBy(() -> plain(AFilm.join(whole, AFilm.box("moof", new byte[8]))))
                .isInstanceOf(WrongVideo.class)
                .hasMessageContaining("分段录制");
    }

    @Test
    void aCutOffFilmIsBrokenAndNeverKept() {
        byte[] film = aFilm().bytes();
        int around = film.length - AFilm.box("udta", AFilm.xyz()).length;
        for (int length = 0; length < around; length++) {
            byte[] cut = Arrays.copyOf(film, length);
            try {
                assertThat(text(plain(cut))).doesNotContain("31.2304");
            } catch (WrongVideo refused) {
                assertThat(refused.status()).isEqualTo(422);
            }
        }
        int half = film.length / 2;
        assertThatThrownBy(() -> plain(Arrays.copyOf(film, half))).isInstanceOf(WrongVideo.class);
    }

    /** Whatever is in a file: it is kept without its words, or it is refused, and soon. */
    @Test
    @Timeout(60)
    void liesNeitherLoopNorEatMemoryNorLetThePlaceThrough() {
        Random random = new Random(20261124);
        int kept = 0;
        List<byte[]> films = everyShape().stream().map(AFilm::bytes).toList();
        for (int round = 0; round < 30_000; round++) {
            byte[] film = films.get(random.nextInt(films.size())).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                lie(film, random);
            }
            try {
                String plain = text(plain(film));
                assertThat(plain).doesNotContain("xyz", "com.apple.quicktime.location");
                kept++;
            } catch (WrongVideo refused) {
                assertThat(refused.code()).isEqualTo("wrong-video");
            }
        }
        // Most lies are found in what is left out anyway.
        assertThat(kept).isBetween(1_000, 29_000);
    }

    private static void lie(byte[] film, Random random) {
        int at = random.nextInt(film.length - 8);
        int value =
                switch (random.nextInt(5)) {
                    case 0 -> 0;
                    case 1 -> 1;
                    case 2 -> -1;
                    case 3 -> Integer.MAX_VALUE;
                    default -> random.nextInt();
                };
        // Sizes and counts stand where names of boxes are near.
        String text = text(film);
        int name =
                List.of("stsz", "stco", "stsc", "moov", "trak", "mdat", "co64", "stbl", "keys")
                        .stream()
                        .map(box -> text.indexOf(box))
                        .filter(found -> found > 0)
                        .skip(random.nextInt(4))
                        .findFirst()
                        .orElse(at + 4);
        int where = random.nextBoolean() ? at : name - 4 + 4 * random.nextInt(6);
        if (where <= film.length - 4) {
            System.arraycopy(AFilm.ints(value), 0, film, where, 4);
        }
    }

    @Test
    void samplesBesideTheFilmsOwnPartAreRefused() {
        byte[] film = aFilm().bytes();
        int table = text(film).indexOf("stco");
        System.arraycopy(AFilm.ints(4), 0, film, table + 12, 4);
        assertThatThrownBy(() -> plain(film))
                .isInstanceOf(WrongVideo.class)
                .hasMessageContaining("不完整");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

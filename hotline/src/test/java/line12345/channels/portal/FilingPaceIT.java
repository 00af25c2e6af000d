package line12345.channels.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * A whole filing from the first page to the promised date, with two pictures, on a telephone with a
 * poor line: every tap and every typed sign is counted, and what there is to read on the way. Taps
 * are bounded. The seconds of a person are only said: they are computed from a stated pace, and
 * nobody was watched.
 */
@QuarkusTest
class FilingPaceIT extends AppTest {
    /** Seconds of a tap with looking for its place, after the keystroke-level model. */
    private static final double TAP = 1.5;

    /** Seconds of a typed Chinese character by pinyin on glass, for somebody slow: 50 a minute. */
    private static final double SIGN = 1.2;

    private static final double DIGIT = 0.6;

    /** Chinese characters read in a second by somebody slow. */
    private static final double READ = 6;

    /** Seconds in the telephone's own picker for one picture. */
    private static final double PICTURE = 4;

    /** More than these nobody should need. */
    private static final int MOST_TAPS = 12;

    private static final String UNKNOWN = "小区北门的秋千绳子断了孩子害怕";
    private static final String KNOWN = "小区北门的井盖破了晚上看不见";

    @TestHTTPResource("/")
    URL house;

    private APhone phone;
    private int taps;
    private int signs;
    private int digits;
    private int read;

    @Test
    void aWholeFilingTakesFewTaps() throws IOException {
        StringBuilder table =
                new StringBuilder(
                        """
                        | with two pictures of 240 KB | taps | typed | to read | line and machine | a person, computed |
                        |---|--:|--:|--:|--:|--:|
                        """);
        table.append(filing("nothing is known", UNKNOWN, false));
        table.append(filing("an answer is read and does not help", KNOWN, true));
        Files.writeString(Path.of("target/filing-pace.md"), table);
        System.out.println(table);
    }

    private String filing(String which, String words, boolean known) {
        taps = signs = digits = read = 0;
        try (APhone one = new APhone(house)) {
            phone = one;
            phone.slow();
            long begun = System.nanoTime();
            phone.page.navigate("/");
            look("h1, .door-first");
            tap(".door-first");
            look("h1, .step");
            type("#words", words);
            tap("[data-submit]");
            if (known) {
                look("[data-known]");
                tap("form[action='/portal/file/begin'] button");
            }
            phone.page.waitForSelector("[data-file-form]");
            step();
            tap(".kind:has([value=HELP])");
            step();
            step();
            taps++;
            phone.page.setInputFiles("#pictures", new FilePayload[] {noise("北门"), noise("井盖")});
            assertThat(phone.page.locator(".thumbs li")).hasCount(2);
            step();
            tap("#phone");
            String number = "138" + (10_000_000 + new Random().nextInt(89_999_999));
            phone.page.fill("#phone", number);
            digits = number.length();
            tap("[data-submit]");
            phone.page
                    .locator("[data-code]")
                    .waitFor(new Locator.WaitForOptions().setTimeout(90_000));
            look(".promise");
            assertThat(phone.page.locator(".promise")).containsText("前答复您");
            double machine = (System.nanoTime() - begun) / 1e9;
            assertThat(taps).as(which).isLessThanOrEqualTo(MOST_TAPS);
            double person = taps * TAP + signs * SIGN + digits * DIGIT + read / READ + 2 * PICTURE;
            return "| %s | %d | %d + %d | %d | %.1f s | %.0f s |%n"
                    .formatted(which, taps, signs, digits, read, machine, person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tap(String what) {
        phone.page.click(what);
        taps++;
    }

    private void type(String field, String words) {
        tap(field);
        phone.page.fill(field, words);
        signs += words.codePointCount(0, words.length());
    }

    /** On to the next question, after having read this one. */
    private void step() {
        look(".step.on");
        tap("[data-next]");
    }

    /** What somebody who has never been here reads: the Chinese of these parts, as far as shown. */
    private void look(String parts) {
        phone.page.waitForSelector(parts);
        // A list that is shut is not read.
        Object count =
                phone.page.evaluate(
                        """
                        what => {
                          const chinese = one => one.innerText.replace(/[^\\u4e00-\\u9fff]/g, '').length;
                          const shut = one => [...one.querySelectorAll('select')];
                          return [...document.querySelectorAll(what)].reduce((sum, one) =>
                            sum + chinese(one) - shut(one).reduce((less, list) => less + chinese(list), 0), 0);
                        }
                        """,
                        parts);
        read += ((Number) count).intValue();
    }

    /** A picture that does not become small: 240 KB. */
    private static FilePayload noise(String name) throws IOException {
        var image = new BufferedImage(280, 280, BufferedImage.TYPE_INT_RGB);
        var random = new Random(name.hashCode());
        for (int i = 0; i < 280 * 280; i++) {
            image.setRGB(i % 280, i / 280, random.nextInt());
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new FilePayload(name + ".png", "image/png", bytes.toByteArray());
    }
}

package line12345.ticketing.partner.quality;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.partner.Field;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What may go to a partner and what may not. */
class QualityTest {
    private static final String GOOD = "柳堤路 8 号门口有人持刀";

    private static Partner partner(Field... required) {
        return new Partner(
                "police110",
                "市 110",
                true,
                PartnerKind.POLICE,
                "https://110.example.gov.cn",
                "7",
                Set.of(),
                Set.of(required),
                8,
                Duration.ofMinutes(30),
                0,
                null,
                null);
    }

    private static TicketSheet sheet(String content, String phone) {
        return new TicketSheet(
                null,
                "20261124000001",
                "2026-11-24T01:00:00Z",
                TicketKind.HELP,
                content,
                phone,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                "警情",
                "2026-11-24T00:50:00Z");
    }

    private static List<String> wrong(TicketSheet sheet, Duration took, Field... required) {
        return Quality.wrong(Outgoing.of(partner(required), sheet, took));
    }

    private static List<String> wrong(TicketSheet sheet) {
        return wrong(sheet, Duration.ofMinutes(10));
    }

    @Test
    void aWholeTicketInTimeMayGo() {
        assertThat(wrong(sheet(GOOD, "13812345678"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void whatThePartnerAsksForMustBeThere(Field field) {
        assertThat(wrong(sheet(GOOD, "13812345678"), Duration.ZERO, field))
                .singleElement()
                .asString()
                .contains("缺少", field.chinese(), "。");
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678,true",
        "05318123456,true",
        "110,false",
        "12345,false",
        "1381234567,false",
        "'',false",
        ",false"
    })
    void somebodyMustBeReachable(String phone, boolean good) {
        assertThat(wrong(sheet(GOOD, phone)).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "路灯坏了三天没人修,true",
        "路灯坏了三天没人,true",
        "路灯坏了三天没,false",
        "路灯 坏了……三天没！！！！,false",
        "'',false"
    })
    void itSaysAsMuchAsIsAsked(String content, boolean good) {
        assertThat(wrong(sheet(content, "13812345678")).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "同上。", "已 处 理", "测试", "N/A", "xxxx", "啊啊啊啊啊啊啊啊啊", "null", "待补充……"})
    void aWordThatStandsForWordsIsNone(String words) {
        assertThat(new SaysSomething().wrong(Outgoing.of(partner(), sheet(words, "1"), null)))
                .get()
                .asString()
                .contains("占位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无路灯的小巷", "已处理的垃圾又堆起来", "测试站排队两小时", "哈哈哈"})
    void aWordThatBeginsLikeOneIsTaken(String words) {
        assertThat(new SaysSomething().wrong(Outgoing.of(partner(), sheet(words, "1"), null)))
                .isEmpty();
    }

    @Test
    void inTimeIsUntilTheLastMomentAndNotOneLater() {
        Duration within = Duration.ofMinutes(30);
        assertThat(wrong(sheet(GOOD, "13812345678"), within)).isEmpty();
        assertThat(wrong(sheet(GOOD, "13812345678"), within.plusNanos(1_000)))
                .singleElement()
                .asString()
                .contains("迟报");
    }

    @Test
    void anAnswerNeedsWordsAndAReceiptDoesNot() {
        assertThat(result(Progress.ACCEPTED, "")).isEmpty();
        assertThat(result(Progress.CLOSED, "")).isEmpty();
        assertThat(result(Progress.ANSWERED, "无")).hasSize(2);
        assertThat(result(Progress.RETURNED, "")).isNotEmpty();
        assertThat(result(Progress.ANSWERED, "民警已到场处置并劝离")).isEmpty();
    }

    private static List<String> result(Progress what, String words) {
        return Quality.wrong(
                Outgoing.of(
                        partner(), new ResultSheet(null, "1", "2", what, words, null, null, "x")));
    }

    @Test
    void noCheckIsForgotten() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/line12345/ticketing/partner/quality"))) {
            long written =
                    files.filter(
                                    file -> {
                                        try {
                                            return Files.readString(file)
                                                    .contains("implements Check");
                                        } catch (IOException e) {
                                            throw new IllegalStateException(e);
                                        }
                                    })
                            .count();
            assertThat(Quality.CHECKS).hasSize((int) written);
        }
    }
}

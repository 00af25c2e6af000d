package line12345.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.reading.TicketLine;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class ConsoleWordsTest {
    private static final Instant FILED = Instant.parse("2026-11-20T16:30:00Z");

    @Test
    void openTicketsStandBeforeClosedOnes() {
        var past =
                new PastRequests(
                        "13812345678",
                        false,
                        2,
                        List.of(line("1", "已办结"), line("2", "办理中")),
                        List.of(),
                        null,
                        List.of());
        assertThat(past.groups())
                .extracting(PastRequests.Group::title)
                .containsExactly("未办结 1 件", "已办结 1 件");
        assertThat(past.groups().get(0).lines())
                .extracting(TicketLine::number)
                .containsExactly("2");
        assertThat(past.summary()).isEqualTo("第 3 次来电 2 件");
    }

    @Test
    void aFirstCallSaysNothingAboutThePast() {
        var past = new PastRequests("", false, 0, List.of(), List.of(), null, List.of());
        assertThat(past.groups()).isEmpty();
        assertThat(past.summary()).isEmpty();
    }

    @Test
    void anUnknownNameIsNoChoice() {
        assertThat(Choice.named(TicketKind.class, "HELP")).isEqualTo(TicketKind.HELP);
        assertThat(Choice.named(TicketKind.class, "help")).isNull();
        assertThat(Choice.named(TicketKind.class, null)).isNull();
    }

    @Test
    void momentsAreWrittenInTheOfficesOwnTime() {
        assertThat(ScreenWords.shortly(FILED)).isEqualTo("11-21 00:30");
        assertThat(ScreenWords.fully(FILED)).isEqualTo("2026-11-21 00:30");
    }

    @Test
    void everyLightHasItsClass() {
        for (Light light : Light.values()) {
            assertThat(ScreenWords.css(light))
                    .isEqualTo("light light-" + light.name().toLowerCase());
        }
    }

    private static TicketLine line(String number, String state) {
        return new TicketLine(
                number, 0, "投诉", "路灯不亮", "", "", "一般", state, "", "", Light.GREEN, "", FILED, "");
    }
}

package line12345.hotline.console.review;

import static line12345.hotline.console.ATicketView.FILED;
import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.console.ATicketView;
import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class CheckTest {
    private static final TicketFiles NO_FILES = new TicketFiles("", 1, 9, 10, List.of());
    private static final Instant DUE = FILED.plusSeconds(1000);

    @Test
    void aGoodAnswerHasNothingToLookAt() {
        assertThat(checks(replied(DUE.minusMillis(1)), true, List.of())).allMatch(Check::good);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(checks(replied(DUE), false, List.of("答复过短", "答复里有套话")))
                .filteredOn(check -> !check.good())
                .extracting(Check::words)
                .containsExactly("没有写明怎样联系市民", "疑似空洞：答复过短、答复里有套话", "超过回复时限才回复");
    }

    @Test
    void aConfidentialRequestIsContactedLikeAnyOther() {
        var secret = replied(DUE.minusMillis(1)).confidential();
        assertThat(checks(secret, false, List.of()))
                .filteredOn(check -> !check.good())
                .extracting(Check::words)
                .containsExactly("没有联系市民：身份保密的也可以通过 12345 联系");
        assertThat(checks(secret, true, List.of())).allMatch(Check::good);
    }

    @Test
    void aTalkThroughTheHotlineIsAContactWithoutWords() {
        var view = replied(DUE.minusMillis(1)).seen();
        assertThat(Check.of(view, NO_FILES, false, true, List.of()))
                .allMatch(Check::good)
                .extracting(Check::words)
                .contains("已通过 12345 与市民通话");
    }

    @Test
    void whoHasNotRepliedYetIsCounted() {
        var view = replied(FILED).as(Part.CO, null).leg(32, LegState.HANDLING, DUE, FILED, null);
        assertThat(checks(view, true, List.of()))
                .filteredOn(check -> !check.good())
                .extracting(Check::words)
                .containsExactly("还有 1 家协办或下级单位没有回复");
    }

    @Test
    void withoutAnAnswerThereIsNothingToCheck() {
        assertThat(checks(aTicketView(), false, List.of())).isEmpty();
    }

    private static ATicketView replied(Instant at) {
        return aTicketView().leg(31, LegState.REPLIED, DUE, FILED, at);
    }

    private static List<Check> checks(ATicketView view, boolean contacted, List<String> signs) {
        return Check.of(view.seen(), NO_FILES, contacted, false, signs);
    }
}

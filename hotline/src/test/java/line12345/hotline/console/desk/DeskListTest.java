package line12345.hotline.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.reading.OwnMarks.Mark;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.Part;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

class DeskListTest {
    private static final List<DeskLine> OPEN =
            List.of(
                    line("1", Light.RED, "签收", Mark.NONE),
                    line("2", Light.YELLOW, "回复", new Mark(Part.CO, true, 0, 0, null)),
                    line("3", Light.GREEN, "签收", new Mark(Part.SUB, false, 0, 0, null)),
                    line("4", Light.GREEN, "回复", new Mark(Part.LEAD, false, 2, 1, null)),
                    line("5", Light.GREEN, "审批", Mark.NONE),
                    line("6", Light.GREEN, "恢复", Mark.NONE));

    @Test
    void everyFilterCountsTheWholeListWhicheverIsChosen() {
        DeskList list = DeskList.open(OPEN, List.of(), "red");
        assertThat(list.chips())
                .extracting(DeskList.Chip::label, DeskList.Chip::count)
                .containsExactly(
                        tuple("全部待办", 6),
                        tuple("待签收", 2),
                        tuple("待回复", 1),
                        tuple("待审批", 1),
                        tuple("等待市民", 1),
                        tuple("下级环节", 1),
                        tuple("协办", 1),
                        tuple("退回重办", 1),
                        tuple("超期", 1),
                        tuple("临期", 1),
                        tuple("已回复", null));
        assertThat(list.lines()).extracting(one -> one.line().number()).containsExactly("1");
        assertThat(list.query()).isEqualTo("?only=red");
    }

    @Test
    void anUnknownFilterShowsAll() {
        DeskList list = DeskList.open(OPEN, List.of(), "<script>");
        assertThat(list.lines()).hasSize(6);
        assertThat(list.query()).isEmpty();
        assertThat(list.toSign()).isEqualTo(2);
    }

    @Test
    void whileALowerOfficeWorksThereIsNothingToReply() {
        DeskLine waiting = OPEN.get(3);
        assertThat(waiting.next()).isEqualTo("等下级");
        assertThat(waiting.tags()).containsExactly("下级 1 家未回复");
        assertThat(OPEN.get(1).tags()).containsExactly("协办", "退回重办");
        assertThat(OPEN.get(2).tags()).containsExactly("上级转办");
    }

    @Test
    void whatLowerOfficesAskForIsAListOfItsOwn() {
        DeskList none = DeskList.open(OPEN, List.of(), "decide");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.chips()).filteredOn(DeskList.Chip::current).hasSize(1);
    }

    @Test
    void whatWasDoneIsShownAndWhatIsOpenIsCounted() {
        DeskList list =
                DeskList.done(OPEN, List.of(), List.of(line("9", Light.GREEN, "", Mark.NONE)));
        assertThat(list.lines()).extracting(one -> one.line().number()).containsExactly("9");
        assertThat(list.chips().get(0).count()).isEqualTo(6);
        assertThat(list.chips()).filteredOn(DeskList.Chip::current).hasSize(1);
    }

    @Test
    void aFullListSaysThatThereMayBeMore() {
        var full = Collections.nCopies(200, OPEN.get(0));
        assertThat(DeskList.open(full, List.of(), "").cut()).isTrue();
        assertThat(DeskList.open(full.subList(0, 199), List.of(), "").cut()).isFalse();
    }

    private static DeskLine line(String number, Light light, String action, Mark mark) {
        return new DeskLine(
                new TicketLine(
                        number,
                        0,
                        "求助",
                        "",
                        "",
                        "",
                        "一般",
                        "",
                        "",
                        "",
                        light,
                        "",
                        Instant.EPOCH,
                        action),
                mark);
    }
}

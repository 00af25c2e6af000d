package line12345.hotline.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.reading.OfficeFilter;
import line12345.ticketing.ticket.reading.OfficeLine;
import line12345.ticketing.ticket.reading.OfficeList;
import line12345.ticketing.ticket.reading.TicketLine;
import line12345.ticketing.ticket.state.Part;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class DeskListTest {
    private static final OfficeList.Page PAGE =
            new OfficeList.Page(List.of(line("签收", Part.LEAD, false, 0, 0)), "2026_1");

    @Test
    void everyChipSaysHowManyWhicheverIsChosen() {
        DeskList list = DeskList.of(PAGE, counts(Map.of(OfficeFilter.RED, 2)), List.of(), "red");
        assertThat(list.chips())
                .extracting(DeskList.Chip::label, DeskList.Chip::count)
                .containsExactly(
                        tuple("全部待办", "0"),
                        tuple("待签收", "0"),
                        tuple("我经手的", "0"),
                        tuple("待回复", "0"),
                        tuple("已转下级", "0"),
                        tuple("协办", "0"),
                        tuple("被退回", "0"),
                        tuple("即将到期", "0"),
                        tuple("超期", "2"),
                        tuple("已回复", null));
        assertThat(list.chips()).filteredOn(DeskList.Chip::current).hasSize(1);
        assertThat(list.query()).isEqualTo("?only=red");
        assertThat(list.nextQuery()).isEqualTo("?only=red&after=2026_1");
    }

    @Test
    void whatIsRareHasAChipOnlyWhereThereIsSome() {
        var counts = counts(Map.of(OfficeFilter.APPROVE, 1));
        assertThat(DeskList.of(PAGE, counts, List.of(), "").chips())
                .extracting(DeskList.Chip::label)
                .contains("待审批")
                .doesNotContain("等待市民");
        assertThat(DeskList.of(PAGE, counts, List.of(), "paused").chips())
                .extracting(DeskList.Chip::label)
                .contains("等待市民");
    }

    @Test
    void afterTooManyTheCountingStops() {
        var counts = counts(Map.of(OfficeFilter.ALL, OfficeList.COUNTED));
        assertThat(DeskList.of(PAGE, counts, List.of(), "").chips().get(0).count())
                .isEqualTo("999+");
    }

    @Test
    void anUnknownFilterShowsAll() {
        DeskList list = DeskList.of(PAGE, counts(Map.of()), List.of(), "<script>");
        assertThat(list.query()).isEmpty();
        assertThat(list.nextQuery()).isEqualTo("?after=2026_1");
        assertThat(list.toSign()).isEqualTo(1);
    }

    @Test
    void whileALowerOfficeWorksThereIsNothingToReply() {
        DeskLine waiting = new DeskLine(line("回复", Part.LEAD, false, 2, 1));
        assertThat(waiting.next()).isEqualTo("等下级");
        assertThat(waiting.tags()).containsExactly("下级 1 家未回复");
        assertThat(new DeskLine(line("回复", Part.CO, true, 0, 0)).tags())
                .containsExactly("协办", "被退回");
        assertThat(new DeskLine(line("签收", Part.SUB, false, 0, 0)).tags()).containsExactly("上级转办");
    }

    @Test
    void aLineSaysWhoSeesToIt() {
        OfficeLine nobody = line("签收", Part.LEAD, false, 0, 0);
        assertThat(new DeskLine(nobody).handledBy()).isEqualTo("未定经手人");
        assertThat(new DeskLine(by(nobody, "王经办", false)).handledBy()).isEqualTo("王经办经手");
        assertThat(new DeskLine(by(nobody, "王经办", true)).handledBy()).isEqualTo("我经手");
        assertThat(new DeskLine(line("", Part.LEAD, false, 0, 0)).handledBy()).isEmpty();
    }

    @Test
    void whatLowerOfficesAskForIsAListOfItsOwn() {
        DeskList none = DeskList.asked(counts(Map.of()), List.of());
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.chips()).filteredOn(DeskList.Chip::current).hasSize(1);
    }

    private static Map<OfficeFilter, Integer> counts(Map<OfficeFilter, Integer> some) {
        Map<OfficeFilter, Integer> counts = new EnumMap<>(OfficeFilter.class);
        for (OfficeFilter filter : OfficeFilter.values()) {
            counts.put(filter, some.getOrDefault(filter, 0));
        }
        return counts;
    }

    private static OfficeLine by(OfficeLine line, String who, boolean mine) {
        return new OfficeLine(
                line.line(), line.part(), line.again(), line.lower(), line.waiting(), who, mine);
    }

    private static OfficeLine line(
            String action, Part part, boolean again, int lower, int waiting) {
        return new OfficeLine(
                new TicketLine(
                        "1",
                        0,
                        "求助",
                        "",
                        "",
                        "",
                        "一般",
                        "",
                        "",
                        "",
                        Light.GREEN,
                        "",
                        Instant.EPOCH,
                        action),
                part,
                again,
                lower,
                waiting,
                "",
                false);
    }
}

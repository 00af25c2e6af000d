package line12345.ticketing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class NoticeTextTest {
    /** The notice of 2026 as it reads, head and foot included. */
    private static final String NOTICE =
            """
            国务院办公厅关于2026年部分节假日安排的通知
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            国务院办公厅
            2025年11月4日
            """;

    @Test
    void theNoticeOf2026IsReadAsItWasAnnounced() {
        YearPlan plan = NoticeText.read(2026, NOTICE);
        assertThat(days(plan, DayKind.MADE_UP))
                .containsExactly(
                        "2026-01-04",
                        "2026-02-14",
                        "2026-02-28",
                        "2026-05-09",
                        "2026-09-20",
                        "2026-10-10");
        assertThat(plan.days().stream().filter(one -> one.kind() == DayKind.HOLIDAY)).hasSize(33);
        assertThat(plan.days())
                .contains(day("2026-02-15", DayKind.HOLIDAY, "春节"))
                .contains(day("2026-02-23", DayKind.HOLIDAY, "春节"))
                .contains(day("2026-09-20", DayKind.MADE_UP, "国庆节"));
        // 365 days − 104 on weekends − 19 free weekdays + 6 made up.
        assertThat(plan.freeWeekdays()).isEqualTo(19);
        assertThat(plan.workingDays()).isEqualTo(365 - 104 - 19 + 6);
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void whatWasReadIsWrittenInTheSameWords() {
        YearPlan plan = NoticeText.read(2026, NOTICE);
        String text = NoticeText.of(plan);
        assertThat(text.lines())
                .contains("元旦：1月1日至1月3日放假；1月4日上班")
                .contains("国庆节：10月1日至10月7日放假；9月20日、10月10日上班");
        assertThat(NoticeText.read(2026, text)).isEqualTo(plan);
    }

    @Test
    void aLineMayBeTypedShortly() {
        YearPlan plan = NoticeText.read(2027, "春节: ２月５日-2月11日放假, 2月14日(周日)上班\n清明节：4月5日休息");
        assertThat(days(plan, DayKind.MADE_UP)).containsExactly("2027-02-14");
        assertThat(days(plan, DayKind.HOLIDAY)).hasSize(8).contains("2027-02-05", "2027-04-05");
    }

    @Test
    void aNoticeOfAnotherYearIsFoundByItsWeekdays() {
        refused(2027, "元旦：1月1日（周四）至3日（周六）放假", "是“周四”", "2027 年 1 月 1 日（周五）");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        refused(2027, "元旦：1月1日至3日", "没有写明放假还是上班", "1月1日至3日");
        refused(2027, "元旦：2月30日放假", "没有 2027 年 2 月 30 日");
        refused(2027, "元旦：3日放假", "没有写月份");
        refused(2027, "国庆节：10月7日至1日放假", "起止日期不对");
        refused(2027, "国庆节：1月1日至10月7日放假", "起止日期不对");
        refused(2027, "", "没有读到放假的日子");
        refused(2027, "2026年11月5日", "没有读到放假的日子");
    }

    @Test
    void aDayOfAnotherYearBelongsThere() {
        refused(2027, "元旦：2026年12月31日至2027年1月2日放假", "2026 年 12 月 31 日", "不在 2027 年内");
    }

    @Test
    void aMakeUpDayOnAWeekdayIsRefused() {
        refused(2027, "元旦：1月1日放假。1月4日上班", "2027 年 1 月 4 日（周一）", "本来就上班");
    }

    @Test
    void aDayIsEitherFreeOrMadeUp() {
        refused(2027, "元旦：1月1日至3日放假。1月3日上班", "1 月 3 日", "写了两次");
    }

    @Test
    void aHolidayOnAWeekendIsAllowedButSaid() {
        YearPlan plan = NoticeText.read(2027, "元旦：1月1日放假\n植树节：3月13日放假");
        assertThat(plan.remarks()).containsExactly("植树节的放假日都是周末，对时限没有影响，仍会写进日历。");
    }

    @Test
    void onlyDaysThatChangeSomethingDiffer() {
        YearPlan before = NoticeText.read(2026, "元旦：1月1日至2日放假");
        YearPlan after = NoticeText.read(2026, "元旦：1月1日至3日放假。1月4日上班");
        assertThat(after.differing(before)).containsExactly(LocalDate.parse("2026-01-04"));
        assertThat(after.differing(null))
                .extracting(LocalDate::toString)
                .containsExactly("2026-01-01", "2026-01-02", "2026-01-04");
    }

    private static void refused(int year, String text, String... words) {
        assertThatThrownBy(() -> NoticeText.read(year, text))
                .isInstanceOf(WrongCalendar.class)
                .hasMessageContainingAll(words);
    }

    private static NamedDay day(String day, DayKind kind, String name) {
        return new NamedDay(LocalDate.parse(day), kind, name);
    }

    private static List<String> days(YearPlan plan, DayKind kind) {
        return plan.days().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.day().toString())
                .toList();
    }
}

package line12345.ticketing.adjustment.change;

import line12345.ticketing.calendar.HoursRow;

import java.time.LocalDate;

/**
 * Other office hours for the city or one office.
 *
 * @param office its name, or 全市
 */
public record ChangeHours(HoursRow row, String office) implements Change {
    @Override
    public String title() {
        return office + "作息：" + row.chinese();
    }

    @Override
    public String why() {
        return "作息时间调整（" + row.source() + "）";
    }

    @Override
    public boolean movesOpenTickets() {
        return true;
    }

    @Override
    public Books applyTo(Books books) {
        return books.with(row);
    }

    @Override
    public void mustBeInTime(LocalDate today) {
        if (row.validFrom().isBefore(today)) {
            throw new TooLate("生效日期 " + row.validFrom() + " 已经过去；作息时间不能倒填日期，请改为今天或以后。");
        }
    }
}

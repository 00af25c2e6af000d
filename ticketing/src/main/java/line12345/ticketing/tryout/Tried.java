package line12345.ticketing.tryout;

import java.util.List;

/**
 * What would have been different.
 *
 * @param looked so many tickets or alerts were looked at
 * @param what such as 工单
 * @param figures in the order in which they are read
 * @param examples a few, the newest first
 * @param remark what the figures cannot show; empty for nothing
 */
public record Tried(
        int looked, String what, List<Figure> figures, List<Example> examples, String remark) {
    /** At most so many tickets are looked at. */
    public static final int MOST = 500;

    static final int EXAMPLES = 8;

    /**
     * @param note what stands below the value; may be empty
     */
    public record Figure(String name, String value, String note) {}

    /**
     * @param number of the ticket
     * @param about such as 承诺时限 or a matter and place
     */
    public record Example(String number, String about, String was, String becomes) {}
}

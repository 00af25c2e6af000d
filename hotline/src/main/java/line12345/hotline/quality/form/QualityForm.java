package line12345.hotline.quality.form;

import java.util.List;

/**
 * A form of 100 points.
 *
 * @param version from 1
 */
public record QualityForm(int version, List<Section> sections) {
    /** What a call without fault has. */
    public static final int FULL = 100;

    public record Section(String name, List<Item> items) {
        public int points() {
            return items.stream().mapToInt(Item::points).sum();
        }
    }

    /**
     * @param code its place in the form, such as {@code 2-1}; the same for ever in this version
     * @param points at most; 0 when it is fatal
     * @param fatal with it the call has 0 points 一票否决
     */
    public record Item(String code, String name, int points, boolean fatal) {}

    /** In the order of the form. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public List<Item> scored() {
        return items().stream().filter(item -> !item.fatal()).toList();
    }

    public List<Item> fatal() {
        return items().stream().filter(Item::fatal).toList();
    }
}

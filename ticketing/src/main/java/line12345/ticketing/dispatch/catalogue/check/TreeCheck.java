package line12345.ticketing.dispatch.catalogue.check;

import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.CodeTree;

import java.util.stream.Stream;

/** No matter and no place is above itself. */
public final class TreeCheck {
    private TreeCheck() {}

    public static Stream<Finding> find(Checked checked) {
        return Stream.concat(circles("事项表", checked.matters()), circles("地点表", checked.places()));
    }

    private static Stream<Finding> circles(String table, CodeTree tree) {
        return tree.circles().stream()
                .map(
                        code ->
                                Finding.error(
                                        "circle",
                                        "%s中“%s %s”的上级又指回它自己（形成循环）：请改正上级编码。"
                                                .formatted(table, code, tree.name(code)),
                                        null));
    }
}

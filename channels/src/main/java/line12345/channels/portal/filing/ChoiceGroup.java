package line12345.channels.portal.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries under one heading, such as the streets of a district. */
record ChoiceGroup(String name, List<Choice> choices) {
    private static final String PARENT_ENDS = " / ";

    /** Groups names like {@code 云湖区 / 柳堤街道} by what stands before the stroke. */
    static List<ChoiceGroup> of(List<Choice> all) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        for (Choice choice : all) {
            int end = choice.name().indexOf(PARENT_ENDS);
            String parent = end < 0 ? choice.name() : choice.name().substring(0, end);
            String own = end < 0 ? parent : choice.name().substring(end + PARENT_ENDS.length());
            groups.computeIfAbsent(parent, p -> new ArrayList<>())
                    .add(new Choice(choice.code(), own));
        }
        return groups.entrySet().stream()
                .map(group -> new ChoiceGroup(group.getKey(), group.getValue()))
                .toList();
    }
}

package line12345.ticketing.dispatch.catalogue.table;

import java.util.List;

/** One of the two tables of codes that the catalogue stands on. */
public enum CodeTable {
    MATTER("matter", "事项", List.of("纪检事项")),
    PLACE("place", "地点", List.of());

    static final String CODE = "编码";
    static final String NAME = "名称";
    static final String PARENT = "上级编码";
    static final String DISCIPLINE = "纪检事项";

    private final String table;
    private final String chinese;
    private final List<String> more;

    CodeTable(String table, String chinese, List<String> more) {
        this.table = table;
        this.chinese = chinese;
        this.more = more;
    }

    /** Of the database; also the word in the screen's address. */
    public String table() {
        return table;
    }

    public String chinese() {
        return chinese;
    }

    List<String> needed() {
        return List.of(CODE, NAME, PARENT);
    }

    List<String> optional() {
        return more;
    }
}

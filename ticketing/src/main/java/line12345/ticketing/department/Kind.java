package line12345.ticketing.department;

/**
 * What sort of office 单位性质. The source of the difference between functional and territorial is
 * 国办函〔2025〕66号: matters of functional departments must not be sent down to the grass roots.
 */
public enum Kind {
    /** A bureau that is responsible for a matter wherever it happens. */
    FUNCTIONAL("职能部门"),
    /** A district government, street or town: responsible for a place. */
    TERRITORIAL("属地"),
    /** A part of another office. */
    SECTION("科室"),
    /** The discipline seat: takes reports about offices and their staff. */
    DISCIPLINE("纪检监察");

    private final String chinese;

    Kind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}

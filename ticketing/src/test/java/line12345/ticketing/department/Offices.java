package line12345.ticketing.department;

import java.util.List;

/** A small city: a bureau, a district with bureau, street and section, and two discipline seats. */
public final class Offices {
    public static final Department BUREAU = office(1, null, "市城管局", 1, Kind.FUNCTIONAL);
    public static final Department SEAT = office(11, null, "市纪委监委", 1, Kind.DISCIPLINE);
    public static final Department DISTRICT = office(21, null, "云湖区政府", 2, Kind.TERRITORIAL);
    public static final Department DISTRICT_BUREAU = office(31, 21L, "云湖区城管局", 2, Kind.FUNCTIONAL);
    public static final Department STREET = office(41, 21L, "桂花街道", 3, Kind.TERRITORIAL);
    public static final Department SECTION = office(51, 31L, "云湖区城管局市容科", 4, Kind.SECTION);
    public static final DepartmentTree TREE =
            new DepartmentTree(List.of(SECTION, STREET, BUREAU, SEAT, DISTRICT, DISTRICT_BUREAU));

    private Offices() {}

    public static Department office(long id, Long parent, String name, int level, Kind kind) {
        return new Department(id, parent, name, level, kind, true);
    }
}

package line12345.ticketing.dispatch.catalogue;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;
import line12345.ticketing.department.Offices;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;

import java.util.ArrayList;
import java.util.List;

/** A small city's catalogue: matters 01 > 0101, 0102 and 11 of discipline; two districts. */
public final class ACatalogue {
    public static final CodeTree MATTERS =
            new CodeTree(
                    List.of(
                            new Code("01", null, "市容环卫", false),
                            new Code("0101", "01", "路灯不亮", false),
                            new Code("0102", "01", "垃圾清运", false),
                            new Code("11", null, "干部作风", true),
                            new Code("1101", "11", "服务态度", false)));
    public static final CodeTree PLACES =
            new CodeTree(
                    List.of(
                            new Code("01", null, "云湖区", false),
                            new Code("0101", "01", "桂花街道", false),
                            new Code("0102", "01", "望江街道", false),
                            new Code("02", null, "柳堤区", false)));
    public static final Department GONE =
            new Department(99, null, "市市政局", 1, Kind.FUNCTIONAL, false);

    private final List<CatalogueLine> lines = new ArrayList<>();
    private CodeTree matters = MATTERS;
    private CodeTree places = PLACES;

    /** Every matter has an office everywhere, and nothing is wrong. */
    public static ACatalogue sound() {
        return new ACatalogue().line("01", null, 1).line("01", "01", 31).line("11", null, 11);
    }

    public static ACatalogue empty() {
        return new ACatalogue();
    }

    public ACatalogue line(String matter, String place, long lead, Long... co) {
        return line(matter, place, lead, "《条例》第五条", co);
    }

    public ACatalogue line(String matter, String place, long lead, String source, Long... co) {
        lines.add(
                new CatalogueLine(
                        lines.size() + 1, 0, matter, place, lead, List.of(co), false, source));
        return this;
    }

    public ACatalogue matters(Code... codes) {
        matters = new CodeTree(List.of(codes));
        return this;
    }

    public ACatalogue places(Code... codes) {
        places = new CodeTree(List.of(codes));
        return this;
    }

    public Checked checked() {
        List<Department> offices = new ArrayList<>(Offices.TREE.all());
        offices.add(GONE);
        return new Checked(new CatalogueLines(lines), matters, places, new DepartmentTree(offices));
    }
}

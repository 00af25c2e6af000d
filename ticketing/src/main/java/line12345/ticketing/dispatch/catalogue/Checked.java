package line12345.ticketing.dispatch.catalogue;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;

import java.util.stream.Collectors;

/** What is checked: the lines and everything they refer to, at one moment. */
public record Checked(
        CatalogueLines lines, CodeTree matters, CodeTree places, DepartmentTree offices) {
    public boolean active(long office) {
        return offices.find(office).filter(Department::active).isPresent();
    }

    public String office(long id) {
        return offices.find(id).map(Department::name).orElse("编号 " + id + " 的单位");
    }

    public String place(String code) {
        return code == null ? "全市" : places.name(code);
    }

    /** {@code “市容环卫 / 路灯不亮”在“云湖区”}. */
    public String where(CatalogueLine line) {
        return "“" + matters.pathName(line.matter()) + "”在“" + place(line.place()) + "”";
    }

    public String offices(CatalogueLine line) {
        String co = line.co().stream().map(this::office).collect(Collectors.joining("、"));
        return office(line.lead()) + (co.isEmpty() ? "" : "（协办：" + co + "）");
    }
}

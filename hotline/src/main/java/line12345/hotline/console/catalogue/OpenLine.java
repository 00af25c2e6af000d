package line12345.hotline.console.catalogue;

import line12345.ticketing.department.Department;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.check.Finding;

import java.util.List;

/**
 * A line with all names, to be read or edited.
 *
 * @param line null for a new one
 * @param findings what the check says of this line
 */
public record OpenLine(CatalogueLine line, Checked in, List<Finding> findings) {
    public String matter() {
        return line == null ? "" : in.matters().pathName(line.matter());
    }

    public String place() {
        return line == null || line.place() == null ? "" : in.places().pathName(line.place());
    }

    public Department lead() {
        return line == null ? null : in.offices().find(line.lead()).orElse(null);
    }

    public List<Department> co() {
        return line == null
                ? List.of()
                : line.co().stream().flatMap(id -> in.offices().find(id).stream()).toList();
    }
}

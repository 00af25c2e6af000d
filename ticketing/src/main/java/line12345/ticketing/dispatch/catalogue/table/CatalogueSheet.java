package line12345.ticketing.dispatch.catalogue.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.sheet.Sheet;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue as a table 派单目录表, to be edited in a spreadsheet program and brought back. */
@ApplicationScoped
public class CatalogueSheet {
    static final String MATTER_CODE = "事项编码";
    static final String MATTER = "事项";
    static final String PLACE_CODE = "地点编码";
    static final String PLACE = "地点";
    static final String LEAD = "主办单位";
    static final String CO = "协办单位";
    static final String STREET = "可下派街道";
    static final String SOURCE = "依据";
    static final List<String> NEEDED = List.of(MATTER_CODE, LEAD, SOURCE);
    static final List<String> OPTIONAL = List.of(MATTER, PLACE_CODE, PLACE, CO, STREET);
    static final String WHOLE_CITY = "全市";
    static final String YES = "是";
    static final String NO = "否";

    /** Names of offices may have commas in them, but no semicolon. */
    static final String BETWEEN = "；";

    @Inject CatalogueVersions versions;

    /** UTF-8 with byte order mark, in the order of the codes. */
    @Transactional
    public byte[] export(long versionId, Actor by) {
        MayEditOffices.check(by);
        versions.find(versionId);
        Checked version = versions.checked(versionId);
        return Sheet.write(
                List.of(MATTER_CODE, MATTER, PLACE_CODE, PLACE, LEAD, CO, STREET, SOURCE),
                version.lines().all().stream().map(line -> row(line, version)).toList());
    }

    private static List<String> row(CatalogueLine line, Checked version) {
        return List.of(
                line.matter(),
                version.matters().name(line.matter()),
                line.place() == null ? "" : line.place(),
                version.place(line.place()),
                version.office(line.lead()),
                line.co().stream().map(version::office).collect(Collectors.joining(BETWEEN)),
                line.streetAllowed() ? YES : NO,
                line.source());
    }
}

package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;

import java.time.Instant;

/** Whether a person may write this text for that office. */
@ApplicationScoped
class OwnMatters {
    @Inject Matters matters;
    @Inject Places places;
    @Inject Departments departments;
    @Inject CatalogueVersions catalogue;

    /**
     * @param department whose word it shall be; null for the writer's own office
     * @return that office
     * @throws line12345.ticketing.refusal.Refusal for an unknown matter, place or office
     * @throws WrongEntry when the matter is none of the writer's office
     */
    long owner(Long department, EntryText text, Actor by, Instant now) {
        text.matters().forEach(matters::chosen);
        places.chosen(text.place());
        Long office = by.ofOffice() ? by.departmentId() : department;
        if (office == null) {
            throw new WrongEntry("请选择这条知识由哪个单位负责，内容有误时由它核实。");
        }
        departments.active(office);
        if (by.ofOffice()) {
            Long version = catalogue.inForce(now).map(CatalogueVersion::id).orElse(null);
            MatterIsTheirs.refusal(text.matters(), office, catalogue.checked(version))
                    .ifPresent(
                            refused -> {
                                throw refused;
                            });
        }
        return office;
    }
}

package line12345.ticketing.dispatch.catalogue.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.dispatch.catalogue.CatalogueVersions;

import java.util.List;

/** Checks a version of the catalogue 检查. */
@ApplicationScoped
public class CheckCatalogue {
    @Inject CatalogueVersions versions;

    /** Errors first, then what a person should confirm. */
    @Transactional
    public List<Finding> findings(long versionId) {
        return CatalogueCheck.findings(versions.checked(versionId));
    }
}

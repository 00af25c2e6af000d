package line12345.channels.portal.filing;

import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.nio.file.Path;

/** A file as a browser sends it, without the file. */
record AnUpload(String fileName, long size) implements FileUpload {
    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public Path filePath() {
        throw new UnsupportedOperationException("only looked at from outside");
    }

    @Override
    public String contentType() {
        return "image/jpeg";
    }

    @Override
    public String charSet() {
        return null;
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
        throw new UnsupportedOperationException("only looked at from outside");
    }
}

package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.vcdm.VcTerms;

/**
 * The signed credential as a file in a file.
 *
 * @param name of the file, by its format
 * @param mediaType of its format
 * @param bytes as they were signed
 */
record Attachment(String name, String mediaType, byte[] bytes) {

    static Attachment of(PrintJob job) {
        byte[] signed = job.signed();
        return switch (SecuredCredential.read(signed)) {
            case Reading.Unreadable unreadable ->
                    throw Rejected.malformed("what is to be attached is no signed credential");
            case Reading.Read read -> {
                checkSame(job, read.credential());
                String mediaType = read.credential().format().mediaType();
                yield new Attachment("credential" + ending(mediaType), mediaType, signed);
            }
        };
    }

    // a page about one credential around another would be a forgery of our own making
    private static void checkSame(PrintJob job, SecuredCredential signed) {
        String id = signed.document().path(VcTerms.ID).textValue();
        if (id != null && !id.equals(job.credential().id())) {
            throw Rejected.malformed("the signed credential is another than the page is about");
        }
    }

    private static String ending(String mediaType) {
        if (mediaType.endsWith("sd-jwt")) {
            return ".sd-jwt";
        }
        return mediaType.endsWith("jwt") ? ".jwt" : ".json";
    }
}

package id.walesi.kinerja.intake;

import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DigestText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as typed.
 *
 * @param kind the code of its kind
 * @param reference the host's reference to it
 * @param sha256 the digest of the document
 * @term isian bukti dukung
 */
public record EvidenceDraft(
        @Required(groups = AsFact.class) @CodeOf(EvidenceKind.class) @Nullable
        String kind,

        @Required(groups = AsFact.class) @IdText @Nullable String reference,
        @DigestText @Nullable String sha256)
        implements Draft<Evidence> {

    @Override
    public Optional<Evidence> read(DraftReader in) {
        Optional<EvidenceKind> of = in.required("kind", kind, TextForm.codeOf(EvidenceKind.values()));
        Optional<String> where = in.required("reference", reference, TextForm.id());
        Optional<String> digest = in.optional("sha256", sha256, TextForm.digest());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new Evidence(of.orElseThrow(), where.orElseThrow(), digest));
    }

    @Override
    public String toString() {
        return "EvidenceDraft[***]";
    }
}

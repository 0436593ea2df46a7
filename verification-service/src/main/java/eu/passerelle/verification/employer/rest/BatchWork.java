package eu.passerelle.verification.employer.rest;

import eu.passerelle.verification.employer.Batch;
import eu.passerelle.verification.employer.BatchAnswer;
import eu.passerelle.verification.employer.Criteria;
import eu.passerelle.verification.employer.SignReceipt;
import eu.passerelle.verification.employer.VerifyBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Answers a batch and signs the answer, in one go. */
@ApplicationScoped
class BatchWork {
    private final VerifyBatch verifyBatch;
    private final SignReceipt signReceipt;

    BatchWork(VerifyBatch verifyBatch, SignReceipt signReceipt) {
        this.verifyBatch = verifyBatch;
        this.signReceipt = signReceipt;
    }

    BatchView answer(Batch batch, Optional<Criteria> criteria, String organisation) {
        BatchAnswer answer = verifyBatch.verify(batch, criteria);
        return BatchView.of(answer, signReceipt.sign(answer, organisation));
    }
}

/**
 * ecdsa-sd-2023 (Data Integrity ECDSA Cryptosuites 1.0, 3.4 to 3.6): a credential whose holder
 * chooses which statements to show. Signed as a whole, derived by the holder, verified in part.
 */
package eu.passerelle.credentials.selective;

/** Open Badges 3.0: the canonical credential as an AchievementCredential, and back. */
package eu.passerelle.credentials.openbadges;

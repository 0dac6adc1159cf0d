package org.khabar.view.desk.tag;

import java.util.UUID;

/** What the views of all ties have. */
public sealed interface TieDeskView permits CandidacyDeskView, MembershipDeskView, PollDeskView {

    UUID id();

    int version();
}

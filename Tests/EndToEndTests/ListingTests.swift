import Foundation
import Testing

/// What scripts rely on: every listing is JSON with the promised keys.
struct ListingTests {
  private static let promised: [(listing: String, keys: String)] = [
    ("institutions", "id code name kind"),
    ("members", "id body institution office role votes from to"),
    ("meetings", "id body ordinal kind date place state present quorum"),
    (
      "tasks",
      "id plan number measure responsible cooperating deadline status reported overdue evaluations lastEvaluated"
    ),
    ("evaluations", "id task meeting date status previous comment evidence newDeadline"),
    ("resolutions", "id citation meeting verb text for against abstained quorum"),
    ("items", "id body title kind state referredTo"),
    ("gaps", "id title identifiedAt state solutions"),
    ("policies", "id title from to resolution predecessor evaluationDue"),
    ("sources", "id name kind owner rhythm nextDue restricted"),
    (
      "figures",
      "id year indicator value unit asOf source method population comparable"
    ),
  ]

  @Test func everyListingHasThePromisedKeys() throws {
    let folder = try TemporaryFolder()
    for (listing, keys) in Self.promised {
      let rows = try #require(
        try folder.json(listing, asOf: "2014-12-01") as? [[String: Any]], "\(listing)")
      #expect(!rows.isEmpty, "\(listing)")
      for row in rows {
        // What is absent is null, not left out.
        let missing = keys.split(separator: " ").filter { row[String($0)] == nil }
        #expect(missing.isEmpty, "\(listing): \(row["id"] ?? "")")
      }
      let identities = rows.compactMap { $0["id"] as? String }
      #expect(Set(identities).count == rows.count, "\(listing)")
    }
  }

  @Test func parts() throws {
    let folder = try TemporaryFolder()
    let tasks = try #require(try folder.json("tasks") as? [[String: Any]])
    for task in tasks {
      let deadline = try #require(task["deadline"] as? [String: Any])
      #expect(["kind", "date", "text"].allSatisfy { deadline[$0] != nil })
      for report in try #require(task["reported"] as? [[String: Any]]) {
        #expect(["institution", "status", "date"].allSatisfy { report[$0] != nil })
      }
      #expect(task["responsible"] is [String])
      #expect(task["cooperating"] is [String])
    }
    for policy in try #require(try folder.json("policies") as? [[String: Any]]) {
      let resolution = try #require(policy["resolution"])
      guard let parts = resolution as? [String: Any] else {
        #expect(resolution is NSNull)
        continue
      }
      #expect(parts["number"] != nil && parts["date"] != nil)
    }
  }

  @Test func overdueTasksOnly() throws {
    let folder = try TemporaryFolder()
    let day = "2014-12-01"
    let overdue = try #require(try folder.json("tasks", "--overdue", asOf: day) as? [[String: Any]])
    let all = try #require(try folder.json("tasks", asOf: day) as? [[String: Any]])
    #expect(!overdue.isEmpty && overdue.count < all.count)
    #expect(overdue.allSatisfy { $0["overdue"] as? Bool == true })
    #expect(
      overdue.compactMap { $0["id"] as? String }
        == all.filter { $0["overdue"] as? Bool == true }.compactMap { $0["id"] as? String })
    for task in overdue {
      let deadline = task["deadline"] as? [String: Any]
      if deadline?["kind"] as? String == "date" {
        #expect(try #require(deadline?["date"] as? String) < day)
      } else {
        #expect(deadline?["kind"] as? String == "annual")
      }
    }
  }

  @Test func tablesAreForPeopleAndPlainWherePiped() throws {
    let folder = try TemporaryFolder()
    for (listing, _) in Self.promised {
      let outcome = try folder.run("-w", folder.workspace, listing)
      #expect(outcome.status == 0)
      #expect(!outcome.output.isEmpty)
      #expect(!outcome.output.contains("\u{1B}"), "\(listing)")
    }
  }
}

import CNcurses
import Glibc
import TerminalUI

/// Sends frames to ncurses: of each frame only the cells that differ from the one before.
final class Painter {
  /// The theme in use; a new one paints everything anew.
  var theme: Theme {
    didSet {
      looks = Look.all(of: theme, colourCount: colourCount)
      painted = nil
    }
  }

  private let colourCount: Int
  private let isUnicode: Bool
  private var looks: [Look]
  private var painted: Canvas?
  private var run: [UInt32] = []

  init(theme: Theme, colourCount: Int, isUnicode: Bool) {
    self.theme = theme
    self.colourCount = colourCount
    self.isUnicode = isUnicode
    looks = Look.all(of: theme, colourCount: colourCount)
  }

  /// Makes the next frame be painted whole.
  func forget() {
    painted = nil
  }

  func paint(_ canvas: Canvas, on size: Size) {
    if painted?.size != canvas.size { painted = nil }
    if painted == nil { porada_nc_erase() }
    // The same index means the same text only while the side tables are the same.
    let sharesClusters = painted.map { $0.clusters == canvas.clusters } ?? true
    let width = canvas.size.width
    let columns = min(width, size.width)
    let rows = columns > 0 ? min(canvas.size.height, size.height) : 0
    canvas.cells.withUnsafeBufferPointer { cells in
      (painted?.cells).withOptionalBuffer { before in
        for row in 0..<rows {
          let range = row * width..<row * width + width
          let line = UnsafeBufferPointer(rebasing: cells[range])
          let old = before.map { UnsafeBufferPointer(rebasing: $0[range]) }
          if sharesClusters, let old, Self.isSame(line, old) { continue }
          paint(
            line.prefix(columns), over: old, row: row,
            clusters: canvas.clusters, sharesClusters: sharesClusters)
        }
      }
    }
    let cursor = canvas.cursor.flatMap {
      (0..<rows).contains($0.row) && (0..<columns).contains($0.column) ? $0 : nil
    }
    porada_nc_cursor(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    porada_nc_refresh()
    painted = canvas
  }

  private static func isSame(
    _ line: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>
  ) -> Bool {
    guard let new = line.baseAddress, let old = old.baseAddress else { return true }
    return memcmp(new, old, line.count * MemoryLayout<Cell>.stride) == 0
  }

  private func paint(
    _ line: Slice<UnsafeBufferPointer<Cell>>, over old: UnsafeBufferPointer<Cell>?, row: Int,
    clusters: [String], sharesClusters: Bool
  ) {
    func isUnchanged(_ column: Int) -> Bool {
      guard let old, line[column] == old[column] else { return false }
      return sharesClusters || line[column].clusterIndex == nil
    }
    var column = 0
    while column < line.endIndex {
      let cell = line[column]
      // The column that a wide character covers is painted with it.
      if cell.width == 0 || isUnchanged(column) {
        column += 1
        continue
      }
      let look = looks[Int(cell.role.rawValue)]
      if cell.width == 1, cell.scalar != nil {
        let start = column
        run.removeAll(keepingCapacity: true)
        while column < line.endIndex, line[column].width == 1, let scalar = line[column].scalar,
          line[column].role == cell.role, !isUnchanged(column)
        {
          run.append(isUnicode ? scalar : UInt32(PlainFallback.ascii(scalar)))
          column += 1
        }
        porada_nc_write(
          Int32(row), Int32(start), run, Int32(run.count), look.attributes, look.pair)
      } else {
        if column + cell.width <= line.endIndex {
          paintCluster(
            cell, look: look, row: row, column: column, clusters: clusters,
            isLast: column + cell.width == line.endIndex)
        }
        column += cell.width
      }
    }
  }

  private func paintCluster(
    _ cell: Cell, look: Look, row: Int, column: Int, clusters: [String], isLast: Bool
  ) {
    run.removeAll(keepingCapacity: true)
    if let index = cell.clusterIndex {
      run.append(contentsOf: clusters[index].unicodeScalars.lazy.map(\.value))
    } else if let scalar = cell.scalar {
      run.append(scalar)
    }
    if (0x1F1E6...0x1F1FF).contains(run.first ?? 0), run.count == 2 {
      // A flag: two letters of one column each for the C library.
      porada_nc_write(Int32(row), Int32(column), run, 2, look.attributes, look.pair)
      return
    }
    // Behind the last column some terminals put a mark into the next row.
    porada_nc_write_cluster(
      Int32(row), Int32(column), run, isLast ? 1 : Int32(run.count), Int32(cell.width),
      look.attributes,
      look.pair)
  }
}

extension Optional where Wrapped == [Cell] {
  fileprivate func withOptionalBuffer(_ body: (UnsafeBufferPointer<Cell>?) -> Void) {
    if let self { self.withUnsafeBufferPointer { body($0) } } else { body(nil) }
  }
}

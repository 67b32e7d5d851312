// The pictures of an example and its words.
#include "ui/lessons/lab/ExampleCard.h"

#include "engine/compute/host/HostBackend.h"
#include "engine/training/Trainer.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/LabPoints.h"
#include "ui/theme/ChalkStyle.h"
#include "ui/theme/Theme.h"
#include "ui/views/DatasetThumbnail.h"
#include "ui/views/NetworkDiagramPainter.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace chalknet::ui {

namespace {

constexpr int kWidth = 272;
constexpr int kHeight = 191;
constexpr double kPadding = 12.0;
constexpr double kPictureHeight = 77.0;
constexpr double kDataWidth = 88.0;
constexpr double kNetworkScale = 0.42;
constexpr double kSymbolRoom = 8.0; // for the name of the output
constexpr int kMapResolution = 20;
constexpr std::size_t kMostPoints = 200; // in the picture
constexpr double kTitleHeight = 24.0;
constexpr double kBetween = 8.0; // pictures and words
constexpr double kBelow = 6.0; // the sentence

} // namespace

ExampleCard::ExampleCard(const LabExample& example, int number, QWidget* parent)
    : QPushButton(parent)
    , m_example(example)
    , m_number(number)
    , m_points(planePoints(example.project.document))
    , m_start(initialParameters(example.project.document.spec))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (m_points.size() > kMostPoints) {
        std::vector<PlanePoint> fewer;
        for (std::size_t i = 0; i < kMostPoints; ++i)
            fewer.push_back(m_points[i * m_points.size() / kMostPoints]);
        m_points = std::move(fewer);
    }
    makePictures();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        makePictures();
        update();
    });
    retranslate();
}

// What the network calculates before anything is learned.
void ExampleCard::makePictures()
{
    const LabDocument& document = m_example.project.document;
    const Split split = makeSplit(document.data);
    TrainingProblem problem;
    problem.spec = document.spec;
    problem.config = document.config;
    problem.train = split.train;
    Trainer trainer(std::move(problem), std::make_unique<HostBackend>());
    SnapshotRequest request;
    request.evaluateTrain = request.evaluateTest = request.evaluateValidation = false;
    request.unitResolution = kMapResolution;
    request.plane = labPlane(document);
    const Snapshot snapshot = trainer.snapshot(request);
    m_thumbnails = unitThumbnails(document.spec, &snapshot);
}

void ExampleCard::retranslate()
{
    m_title = m_example.project.title.shown();
    m_sentence = m_example.project.sentence.shown();
    setAccessibleName(tr("Example %1: %2").arg(m_number).arg(m_title));
    setAccessibleDescription(m_sentence);
    update();
}

QSize ExampleCard::sizeHint() const
{
    return {kWidth, kHeight};
}

int ExampleCard::wordsHeight() const
{
    return static_cast<int>(height() - kPadding - kPictureHeight - kBetween - kTitleHeight - kBelow);
}

void ExampleCard::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isDown() ? colors.sel : underMouse() ? colors.inset : colors.surface;
    drawRoundedBox(painter, rect().adjusted(1, 1, -1, -1), metrics::kCardRadius, ground, underMouse() ? colors.ctl : colors.line);
    const QRectF inner = QRectF(rect()).adjusted(kPadding, kPadding, -kPadding, -kPadding);
    paintData(painter, {inner.left(), inner.top(), kDataWidth, kPictureHeight});
    paintNetwork(painter, {inner.left() + kDataWidth + 4, inner.top(), inner.width() - kDataWidth - 4, kPictureHeight});
    paintWords(painter, inner.adjusted(0, kPictureHeight + kBetween, 0, kPadding - kBelow));
}

void ExampleCard::paintData(QPainter& painter, const QRectF& place) const
{
    const Colors& colors = Theme::instance().colors();
    painter.setPen(QPen(colors.line, 1.0));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kFieldRadius, metrics::kFieldRadius);
    const InputPlane plane = labPlane(m_example.project.document);
    painter.save();
    painter.setClipRect(place);
    paintDataPicture(painter, place.adjusted(6, 5, -6, -5), m_points, plane.left, plane.right);
    painter.restore();
}

void ExampleCard::paintNetwork(QPainter& painter, const QRectF& place) const
{
    const NetworkSpec& spec = m_example.project.document.spec;
    std::vector<int> units{spec.inputs};
    for (const LayerSpec& layer : spec.layers)
        units.push_back(layer.units);
    const NetworkDiagramGeometry geometry(place.size() - QSizeF(kSymbolRoom, 0), units, kNetworkScale);
    NetworkDiagramScene scene{.geometry = geometry, .spec = spec, .thumbnails = m_thumbnails};
    scene.weights = &m_start;
    scene.showsLabel = false;
    scene.showsBiases = false;
    for (const PlaneTerm term : m_example.project.document.data.features)
        scene.inputNames.append(featureTex(term));
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    NetworkDiagramPainter(painter, scene).paint();
    painter.restore();
}

void ExampleCard::paintWords(QPainter& painter, const QRectF& place) const
{
    const Theme& theme = Theme::instance();
    painter.setPen(theme.colors().ink);
    painter.setFont(theme.sans(15, true));
    const QRectF title(place.left(), place.top(), place.width(), kTitleHeight);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(QStringLiteral("%1  %2").arg(m_number).arg(m_title), Qt::ElideRight, static_cast<int>(title.width())));
    painter.setFont(theme.sans(12.5));
    painter.setPen(theme.colors().ink2);
    painter.drawText(place.adjusted(0, kTitleHeight, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace chalknet::ui
